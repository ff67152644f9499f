import type { Machine } from '../estate/machine.ts';
import { and, has, or, type Truth } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';
import { decidingReach, patchedBySchedule } from '../patching/reach.ts';
import { reachNotKnown, reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** By publisher: offer and sku of images that Update Manager does not support (learn.microsoft.com/azure/update-manager/unsupported-workloads). */
const unsupported: Readonly<Record<string, readonly RegExp[] | undefined>> = Object.assign(Object.create(null), {
  microsoftwindowsdesktop: [/^/],
  microsoftsqlserver: [/^sql2017-rhel7\//i, /^sql2019-rhel7\//i, /^sql2019-sles[^/]*\//i],
  openlogic: [/^centos\/8/i, /^centos-hpc\//i],
  redhat: [/^rhel-ha\/81_gen2$/i],
  'center-for-internet-security-inc': [/^cis-windows-server\/cis-windows-server-l[^/]*-azure-observability$/i],
});

/** Update Manager leaves Windows clients and a few server images alone, whatever is set. */
export const unsupportedOs: MachineRule<'unsupported-os'> = {
  id: 'unsupported-os',
  title: 'A machine that relies on Azure Update Manager runs a system that it supports',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine, reaches } }) {
    if (machine.kind !== 'virtual-machine') return notApplicable;
    const relies = or(has(machine.patchMode, 'AutomaticByPlatform'), patchedBySchedule(reaches));
    if (relies === 'no') return notApplicable;
    switch (and(relies, isUnsupported(machine))) {
      case 'no':
        return pass;
      case 'yes':
        return refused(machine, reaches);
      case 'unknown':
        return unsettled(machine, reaches, relies);
    }
  },
};

function isUnsupported({ image }: Machine): Truth {
  if (image.kind === 'unknown') return 'unknown';
  // What a disk or a custom image holds cannot be seen; nothing says that it is unsupported.
  if (image.kind === 'absent' || image.value.kind === 'custom') return 'no';
  const { publisher, offer, sku } = image.value;
  // Fleets are made from few publishers: most machines need no look at offer and sku.
  const rows = unsupported[publisher.toLowerCase()];
  return rows?.some((names) => names.test(`${offer}/${sku}`)) ? 'yes' : 'no';
}

function refused(machine: Machine, reaches: readonly Reach[]): RuleOutcome {
  const mode = has(machine.patchMode, 'AutomaticByPlatform') === 'yes' ? [leaveToSystem(machine)] : [];
  const schedule = patchedBySchedule(reaches) === 'yes' ? ['take the machine out of the schedule'] : [];
  return violation(
    'image',
    `is made from ${shown(machine)}, which Azure Update Manager does not support; asked for: a supported image, or patching by the system`,
    `Use an image that Update Manager supports, or: ${[...mode, ...schedule].join(' and ')}.`,
  );
}

/** The bypass would be refused beside another mode. */
function leaveToSystem(machine: Machine): string {
  const bypass = has(machine.bypass, true) === 'yes' ? { bypass: false } : {};
  if (machine.os.kind === 'value') {
    return setOn(machine, { patchMode: machine.os.value === 'windows' ? 'AutomaticByOS' : 'ImageDefault', ...bypass });
  }
  return `${setOn(machine, { patchMode: 'AutomaticByOS', ...bypass })} (on Linux ImageDefault)`;
}

function unsettled(machine: Machine, reaches: readonly Reach[], relies: Truth): RuleOutcome {
  const { image, patchMode } = machine;
  const facts = relies === 'yes' ? { image } : { image, patchMode };
  const open = Object.values(facts).some(({ kind }) => kind === 'unknown');
  return undecided(
    'image',
    `may rely on Azure Update Manager, and ${image.kind === 'unknown' ? 'its image is not known' : `it does not support ${shown(machine)}`}`,
    open ? reasonOf(facts) : reachNotKnown(decidingReach(reaches)?.why),
  );
}

function shown({ image }: Machine): string {
  if (image.kind !== 'value' || image.value.kind === 'custom') return 'its image';
  const { publisher, offer, sku } = image.value;
  return `${publisher}:${offer}:${sku}`;
}

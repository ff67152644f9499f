import type { Known } from '../estate/known.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import type { Schedule } from '../estate/schedule.ts';
import { and, not, or, type Truth } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';
import { fixOf, inWordsOnly, together } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setClasses } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** A schedule without a selection for a machine's system installs nothing there, unless another one does. */
export const scheduleOsNotCovered: ScheduleRule<'schedule-os-not-covered'> = {
  id: 'schedule-os-not-covered',
  title: 'Each schedule installs something on every machine it reaches',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule, machines }) {
    if (machines.length === 0) return notApplicable;
    const left: Patching[] = [];
    let open: Patching | undefined;
    for (const patching of machines) {
      const uncovered = isUncovered(patching, schedule);
      if (uncovered === 'yes') left.push(patching);
      if (uncovered === 'unknown') open ??= patching;
    }
    if (left.length > 0) return refused(left, schedule);
    return open ? unsettled(open, schedule) : pass;
  },
};

const systems: readonly OperatingSystem[] = ['linux', 'windows'];
const systemNames: Record<OperatingSystem, string> = { linux: 'Linux', windows: 'Windows' };

/** The systems that the machine may have. */
function possible({ machine: { os } }: Patching): readonly OperatingSystem[] {
  return os.kind === 'value' ? [os.value] : systems;
}

function isUncovered(patching: Patching, schedule: Schedule): Truth {
  const truths = possible(patching).map((os) => isUncoveredAs(os, patching, schedule));
  return truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown';
}

function isUncoveredAs(os: OperatingSystem, patching: Patching, schedule: Schedule): Truth {
  const own = speaks(schedule[os]);
  return own === 'yes' ? 'no' : and(not(own), not(coveredElsewhere(os, patching, schedule)));
}

/** An absent selection is the only one that says nothing. */
function speaks({ kind }: Known<unknown>): Truth {
  if (kind === 'unknown') return 'unknown';
  return kind === 'value' ? 'yes' : 'no';
}

function coveredElsewhere(os: OperatingSystem, { reaches }: Patching, { id }: Schedule): Truth {
  let covered: Truth = 'no';
  for (const reach of reaches) {
    if (reach.patches === 'no' || reach.scheduleId === id) continue;
    covered = or(covered, and(reach.patches, reach.schedule ? speaks(reach.schedule[os]) : 'unknown'));
  }
  return covered;
}

function refused(left: readonly Patching[], schedule: Schedule): RuleOutcome {
  const lacking = systems.filter((os) => schedule[os].kind === 'absent' && left.some((patching) => possible(patching).includes(os)));
  const ids = left.map(({ machine }) => machine.id).sort();
  const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
  const names = lacking.map((os) => systemNames[os]).join(' or ');
  const blocks = lacking.map((os) => setClasses(schedule, os, ['Critical', 'Security'], 'Add'));
  const words = `Add a ${lacking.join(' and a ')} block to install_patches (ARM: ${lacking.map((os) => `installPatches.${os}Parameters`).join(' and ')})`;
  const cover = { ...together(blocks), words };
  return violation(
    lacking[0] ?? 'linux',
    `has no selection for ${names}, but reaches ${ids.slice(0, 3).join(', ')}${more}; asked for: a selection for each system it reaches`,
    fixOf([cover, inWordsOnly('take these machines out of the schedule')]),
  );
}

function unsettled(open: Patching, schedule: Schedule): RuleOutcome {
  const { id, os } = open.machine;
  const asked = possible(open);
  for (const system of asked) {
    const selection = schedule[system];
    if (selection.kind !== 'unknown') continue;
    return undecided(system, `may have no selection for ${systemNames[system]}, but reaches ${id}`, reasonOf({ [system]: selection }));
  }
  const lacking = asked.find((system) => schedule[system].kind === 'absent') ?? 'linux';
  const says = `has no selection for ${systemNames[lacking]}, but reaches ${id}`;
  if (os.kind === 'unknown') {
    return undecided(lacking, `${says}, whose system is not known`, reasonOf({ 'the operating system of these machines': os }));
  }
  return undecided(
    lacking,
    `${says}, which another schedule may patch`,
    'Whether another schedule patches the same machines is not known.',
  );
}

import { dayLength } from '../calendar/civil-day.ts';
import { dayIn } from '../calendar/instant.ts';
import type { Machine } from '../estate/machine.ts';
import { systemFamilies } from '../generated/os-support.ts';
import { publishingOf, type SystemFamily, systemOf } from '../patching/publishing.ts';
import { type MachineRule, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** A system for which nobody publishes updates stays as it is, whoever would install them. */
export const osWithoutUpdates: MachineRule<'os-without-updates'> = {
  id: 'os-without-updates',
  title: 'Somebody publishes updates for the system of a machine',
  severity: 'critical',
  appliesTo: 'machine',
  remedies: Object.fromEntries(
    systemFamilies.flatMap((family) =>
      family.extended
        ? [
            [
              supportNotShown(family),
              [`Say in the policy whether it is bought: "extendedSupport: { ${family.extended.key}: true }", or false.`],
            ],
          ]
        : [],
    ),
  ),
  check({ patching: { machine }, requirements: { extendedSupport }, now }, { warnDays }) {
    const system = systemOf(machine);
    if (system.kind !== 'value') return notInTable(system.kind === 'unknown' ? system.why : 'nothing names it');
    const family = system.value;
    const today = dayIn(now.getTime());
    const result = publishingOf(machine, extendedSupport, today);
    switch (result.publishes) {
      case 'no':
        return refused(machine, family, result.lastDay, result.why);
      case 'unknown':
        return result.why === 'sources disagree' ? sourcesDisagree(family) : supportOpen(family);
      case 'yes': {
        if (result.lastDay === undefined) return pass;
        const left = (Date.parse(result.lastDay) - Date.parse(today)) / dayLength;
        return left <= warnDays ? endsSoon(machine, family, result.lastDay, left) : pass;
      }
    }
  },
};

const property = 'image';
const asked = 'asked for: a system that somebody publishes updates for';

function refused(machine: Machine, family: SystemFamily, lastDay: string, why: 'ended' | 'not bought'): RuleOutcome {
  const how = family.extended?.how;
  if (why === 'ended') {
    return violation(
      property,
      `runs ${family.name}, for which the last updates were published on ${lastDay}; ${asked}`,
      `${moveOn(machine)}.`,
    );
  }
  const fix =
    machine.kind === 'arc-server' && family.extended?.shownOnArc
      ? 'Assign an activated licence for it to the server'
      : `Buy ${how}, and say so in extendedSupport of the policy`;
  return violation(
    property,
    `runs ${family.name}, which gets updates after ${lastDay} only with ${how}, and has no such support; ${asked}`,
    `${fix}, or: ${moveOn(machine)}.`,
  );
}

function endsSoon(machine: Machine, family: SystemFamily, lastDay: string, left: number): RuleOutcome {
  const days = left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}`;
  const { extended } = family;
  const after = extended && lastDay < extended.until ? `, afterwards only with ${extended.how}` : '';
  const message = `runs ${family.name}, whose last updates are published on ${lastDay}, ${days}${after}; ${asked}`;
  return { outcome: 'violation', property, message, fix: `${moveOn(machine)} before that day.`, severity: 'medium' };
}

function moveOn({ kind }: Machine): string {
  return kind === 'arc-server' ? 'Upgrade the server to a newer system' : 'Create it anew from the image of a newer system';
}

function notInTable(why: string): RuleOutcome {
  const reason = `Whether anybody publishes updates for these machines is not known: ${why.replace(/\.$/, '')}.`;
  return undecided(property, 'may run a system for which nobody publishes updates', reason);
}

function sourcesDisagree({ name }: SystemFamily): RuleOutcome {
  const message = `runs ${name}, for which updates may have ended`;
  return undecided(property, message, `Sources disagree about the day on which updates for ${name} end.`);
}

function supportOpen(family: SystemFamily): RuleOutcome {
  const message = `runs ${family.name}, which gets updates only with ${family.extended?.how}`;
  return undecided(property, message, supportNotShown(family));
}

/** The shared reason where support has to be bought. */
function supportNotShown({ name, extended }: SystemFamily): string {
  return `Nothing shows whether the machines with ${name} have ${extended?.how}.`;
}

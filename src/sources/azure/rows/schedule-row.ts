import { absent, implicit, type Known, value } from '../../../estate/known.ts';
import type { Schedule, Selection } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readRebootSetting } from '../../../estate/vocabulary.ts';
import type { Row } from '../graph/resource-graph.ts';
import { bagIn, flagFact, isRecord, notUnderstood, textIn, wordFact, wordsFact } from '../row.ts';
import { identityOf, origin } from './identity-row.ts';

/** A maintenance configuration: a row of Resource Graph, or what Maintenance itself answers. Undefined where it has no id. */
export function scheduleOf(row: Row): Schedule | undefined {
  const identity = identityOf(row);
  if (!identity) return undefined;
  const properties = bagIn(row, 'properties');
  const [window, install] = [bagIn(properties, 'maintenanceWindow'), bagIn(properties, 'installPatches')];
  const extension = bagIn(properties, 'extensionProperties');
  return {
    ...unreadOfSchedule('this version does not read it from Azure'),
    ...identity,
    scope: text(properties, 'maintenanceScope'),
    // Written with a capital, and given back without.
    mode: textIn(extension, 'InGuestPatchMode') === undefined ? text(extension, 'inGuestPatchMode') : text(extension, 'InGuestPatchMode'),
    start: text(window, 'startDateTime'),
    expiration: text(window, 'expirationDateTime'),
    duration: text(window, 'duration'),
    timeZone: text(window, 'timeZone'),
    recurEvery: text(window, 'recurEvery'),
    reboot: wordFact(install, 'rebootSetting', readRebootSetting, absent),
    linux: selection(install.linuxParameters, 'packageNameMasksToInclude', 'packageNameMasksToExclude', absent),
    windows: selection(install.windowsParameters, 'kbNumbersToInclude', 'kbNumbersToExclude', implicit(false)),
    change: 'keep',
    origin,
  };
}

function text(bag: Row, name: string): Known<string> {
  return wordFact(bag, name, value<string>, absent);
}

function selection(of: unknown, include: string, exclude: string, rebooting: Known<boolean>): Known<Selection> {
  if (of === null || of === undefined) return absent;
  if (!isRecord(of)) return notUnderstood;
  return value({
    classifications: wordsFact(of.classificationsToInclude),
    include: wordsFact(of[include]),
    exclude: wordsFact(of[exclude]),
    excludeKbsRequiringReboot: rebooting === absent ? absent : flagFact(of.excludeKbsRequiringReboot, rebooting),
  });
}

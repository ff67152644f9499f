import type { Report } from '../findings/report.ts';
import { markdownCode, markdownText } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { longestSentence } from '../text/visible.ts';
import { changeSentence, sinceCounts } from './live-wording.ts';
import { rowsOf, type Section } from './markdown-sections.ts';

/** Figures about machines as they run, and the worst of them. */
export function liveSection({ live }: Report): Section {
  return {
    head: '### Running machines\n\n| Figure | |\n| --- | --- |',
    rows: rowsOf(live ? liveRows(live) : [], String),
    noun: 'figure',
    priority: 2,
  };
}

function liveRows({ machines, oldestPatch, neverAssessed, patchedByNobody, worst }: NonNullable<Report['live']>): readonly string[] {
  const row = (name: string, figure: string) => `| ${name} | ${figure} |`;
  return [
    row('Looked at', plural(machines, 'machine')),
    row('Patched by nobody', plural(patchedByNobody, 'machine')),
    row('Not assessed in the last seven days, or never', plural(neverAssessed, 'machine')),
    ...(oldestPatch
      ? [
          row(
            'Missing for longest',
            `${markdownText(oldestPatch.patch)}, ${plural(oldestPatch.days, 'day')}, on ${markdownCode(oldestPatch.machine)}`,
          ),
        ]
      : []),
    ...worst.map(({ id, violations, severity }, index) =>
      row(index === 0 ? 'Most violations' : '', `${markdownCode(id)}: ${plural(violations, 'violation')}, worst **${severity}**`),
    ),
  ];
}

/** What became of each machine since an earlier snapshot, what got worse first. */
export function sinceSection({ since }: Report): Section {
  const counts = since ? `${markdownText(sinceCounts(since))}.` : '';
  const rows = since
    ? [
        ...since.worse.map((machine) => changeRow('worse', machine.id, changeSentence(machine))),
        ...since.better.map((machine) => changeRow('better', machine.id, changeSentence(machine))),
        ...since.new.map((id) => changeRow('new', id, '')),
        ...since.gone.map((id) => changeRow('gone', id, '')),
      ]
    : [];
  const [first, ...others] = rows;
  const table = '| Machine | Since then | Rules |\n| --- | --- | --- |';
  return {
    head: `### Since last snapshot\n\n${counts}`,
    // The table begins with its first row: where nothing changed the counts stand alone.
    rows: rowsOf(since ? (first === undefined ? [''] : [`\n${table}\n${first}`, ...others]) : [], String),
    noun: 'machine',
    priority: 3,
  };
}

function changeRow(how: string, id: string, what: string): string {
  return `| ${markdownCode(id)} | ${how} | ${markdownText(what, longestSentence)} |`;
}

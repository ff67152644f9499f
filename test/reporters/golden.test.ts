import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { reporterNames, reporters } from '../../src/reporters/index.ts';
import { cases } from './cases.ts';

const extension = { json: 'json', markdown: 'md', text: 'txt' } as const;
const surfaces = Object.entries(cases).filter(([name]) => name !== 'fleet');

describe.each(surfaces)('the report "%s"', (name, report) => {
  test.each(reporterNames)('reads as agreed in %s', async (format) => {
    const write = await reporters[format]();
    await expect(write(report)).toMatchFileSnapshot(`../golden/reporters/${name}.${extension[format]}`);
  });

  test('reads as agreed in annotations', async () => {
    await expect(`${annotations(report).join('\n')}\n`).toMatchFileSnapshot(`../golden/reporters/${name}.annotations.txt`);
  });
});

test('five hundred machines with violations read as agreed on a terminal', async () => {
  const write = await reporters.text();
  await expect(write(cases.fleet as never, { width: 100 })).toMatchFileSnapshot('../golden/reporters/fleet.txt');
});

import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/reporters/annotations.ts';
import { formatNames, formats } from '../../src/reporters/formats.ts';
import { render } from '../../src/runs/render.ts';
import { commandLines } from '../support/run-step.ts';
import { cases } from './cases.ts';

const surfaces = Object.entries(cases).filter(([name]) => name !== 'fleet');

describe.each(surfaces)('the report "%s"', (name, report) => {
  test.each(formatNames)('reads as agreed in %s', async (format) => {
    const written = [...(await render(report, format))].join('');
    await expect(written).toMatchFileSnapshot(`../golden/reporters/${name}.${formats[format].extension}`);
  });

  test('reads as agreed in annotations', async () => {
    const lines = await commandLines(annotations(report, { pathInRepository: (file) => file }));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/reporters/${name}.annotations.txt`);
  });
});

test('five hundred machines with violations read as agreed on a terminal', async () => {
  const written = [...(await render(cases.fleet as never, 'text', { width: 100 }))].join('');
  await expect(written).toMatchFileSnapshot('../golden/reporters/fleet.txt');
});

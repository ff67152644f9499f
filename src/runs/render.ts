import type { Report } from '../findings/report.ts';
import { type Format, type FormatName, formats } from '../reporters/formats.ts';
import type { ReportContext } from '../reporters/reporter.ts';
import { describeRules } from './rules.ts';

/** Where a report is shown; what is left out is that of a file. */
export type RenderOptions = Partial<Omit<ReportContext, 'rules'>>;

/**
 * A report in one format, in pieces: write them one after the other, or join them where the report is small. Throws nothing that depends on
 * the report.
 *
 * @example
 * ```ts
 * import { check, render } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const text = [...(await render(report, 'text'))].join('');
 * console.log(text.includes('Patch policy failed')); // true
 * ```
 */
export async function render(report: Report, format: FormatName, options: RenderOptions = {}): Promise<Iterable<string>> {
  const { load }: Format = formats[format];
  const write = await load();
  const rules = new Map((await describeRules()).map(({ id, title, page, severity }) => [id, { title, link: page, severity }]));
  return write(report, { rules, pathInRepository: (file) => file, width: 80, color: false, ...options });
}

import { annotations } from '../src/reporters/annotations.ts';
import { formatNames } from '../src/reporters/formats.ts';
import { render } from '../src/runs/render.ts';
import { largeReport, report } from '../test/support/reports.ts';

/** Writes ten thousand findings in every format and prints how long that takes in milliseconds, and the peak memory in MiB. */
const large = largeReport(2000, ' |東京| <b> _x_');
for (const format of formatNames) Array.from(await render(report(), format));
const started = performance.now();
for (const format of formatNames) Array.from(await render(large, format));
annotations(large, { pathInRepository: (file) => file });
const elapsed = performance.now() - started;
process.stdout.write(JSON.stringify({ findings: large.findings.length, elapsed, peak: process.resourceUsage().maxRSS / 1024 }));

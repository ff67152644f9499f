import { annotations } from '../src/reporters/annotations.ts';
import { reporterNames, reporters } from '../src/reporters/index.ts';
import { largeReport, report } from '../test/support/reports.ts';

/** Writes ten thousand findings in every format and prints how long that takes in milliseconds, and the peak memory in MiB. */
const of = largeReport(2000, ' |東京| <b> _x_');
const writers = await Promise.all(reporterNames.map((name) => reporters[name]()));
for (const write of writers) write(report());
const started = performance.now();
for (const write of writers) write(of);
annotations(of);
const elapsed = performance.now() - started;
process.stdout.write(JSON.stringify({ findings: of.findings.length, elapsed, peak: process.resourceUsage().maxRSS / 1024 }));

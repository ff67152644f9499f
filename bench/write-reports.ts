import { annotations } from '../src/reporters/annotations.ts';
import { formatNames } from '../src/reporters/formats.ts';
import { render } from '../src/runs/render.ts';
import { largeReport, report } from '../test/support/reports.ts';

/** Writes ten thousand findings in every format; with an argument, only loads and makes what that takes. */
const large = largeReport(2000, ' |東京| <b> _x_');
for (const format of formatNames) Array.from(await render(report(), format));
if (process.argv[2] === undefined) {
  for (const format of formatNames) Array.from(await render(large, format));
  annotations(large, { pathInRepository: (file) => file });
}

import { describe, it } from 'vitest';
import { publicData } from '../support/public-data.ts';
import { expectSameFindings, forms } from '../support/same-truth.ts';

const bicep = publicData('tools/bicep');

describe.skipIf(bicep === undefined)('each of many estates', () => {
  it.each(forms)('has the same findings as %s', (_, limits) => expectSameFindings(limits, bicep as string, { runs: 2, together: 4 }));
});

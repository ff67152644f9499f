import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asAnswer, asPrinted, asStack, type Change, checkTexts, linux, onMachine, type Result, schedule, scheduleId } from './build.ts';

const settings = fc.record({
  mode: fc.constantFrom('AutomaticByPlatform', 'ImageDefault', '*******', "[reference('x').mode]"),
  bypass: fc.boolean(),
  tags: fc.constantFrom({ environment: 'production' }, { environment: 'test', ring: '1' }, { environment: '*******' }, {}),
});

const scope = {
  id: '/subscriptions/s/providers/Microsoft.Maintenance/configurationAssignments/scope',
  type: 'Microsoft.Maintenance/configurationAssignments',
  properties: { maintenanceConfigurationId: scheduleId, filter: { tagSettings: { tags: { ring: ['1'] } } } },
};

const names = ['a', 'b', 'c'] as const;
const pairs = fc.oneof(
  fc.tuple(fc.constantFrom(...names), settings, settings).map(([name, was, is]) => [linux(name, was), linux(name, is)] as const),
  fc.constantFrom(...names).map((name) => [onMachine(name), onMachine(name)] as const),
  fc.constantFrom([schedule, schedule] as const, [scope, scope] as const),
);

const change = fc
  .tuple(pairs, fc.constantFrom('Create', 'Modify', 'NoChange', 'Delete', 'Ignore', 'Deploy', 'Unsupported'))
  .map(([[before, after], changeType]): Change => {
    const resourceId = after.id;
    switch (changeType) {
      case 'Create':
        return { changeType, resourceId, after };
      case 'Delete':
        return { changeType, resourceId, before };
      case 'Modify':
        return { changeType, resourceId, before, after, delta: [] };
      case 'NoChange':
        return { changeType, resourceId, before: after, after };
      case 'Ignore':
        return { changeType, resourceId, before, after: before };
      default:
        return { changeType, resourceId, unsupportedReason: 'because' };
    }
  });

const results = fc.record({
  changes: fc.uniqueArray(change, { selector: ({ resourceId }) => resourceId, maxLength: 8 }),
  potentialChanges: fc.uniqueArray(change, { selector: ({ resourceId }) => resourceId, maxLength: 3 }),
  diagnostics: fc.constantFrom([], [{ code: 'NestedDeploymentShortCircuited', level: 'Warning', target: '/subscriptions/s' }]),
});

/** As a deployment stack says it; undefined where a stack has no word for it. */
function ofStack({ changes = [], potentialChanges = [], diagnostics }: Result): object | undefined {
  const all = [...changes.map((one) => [one, 'definite'] as const), ...potentialChanges.map((one) => [one, 'potential'] as const)];
  if (all.some(([{ changeType }]) => changeType === 'Ignore' || changeType === 'Deploy')) return undefined;
  const inStack = all.map(([{ changeType, resourceId, before, after, delta }, changeCertainty]) => ({
    id: resourceId,
    changeType: `${String(changeType).charAt(0).toLowerCase()}${String(changeType).slice(1)}`,
    changeCertainty,
    resourceConfigurationChanges: { before, after, delta },
  }));
  const stack = asStack(inStack) as { readonly properties: object };
  return { ...stack, properties: { ...stack.properties, diagnostics } };
}

it.each(['changed', 'all'] as const)('gives one report in every form, with plan-scope %s', async (planScope) => {
  await fc.assert(
    fc.asyncProperty(results, async (result) => {
      const forms = [asAnswer(result), asPrinted(result), ofStack(result)].filter((form) => form !== undefined);
      const [first, ...others] = await Promise.all(forms.map((form) => checkTexts([JSON.stringify(form)], { planScope })));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

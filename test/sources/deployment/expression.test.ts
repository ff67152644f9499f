import { describe, expect, it } from 'vitest';
import { expressionIn, shownExpression } from '../../../src/sources/deployment/expression.ts';

describe('a string of a snapshot', () => {
  it.each([
    "[utcNow('yyyy-MM-dd')]",
    '[resourceGroup().tags.environment]',
    "[reference('/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/golden', '2024-07-01').subnets[0].id]",
    "[__bicep.named('it''s', -1, 2.5)]",
    "[ if( equals(parameters('a'), 'b'), createObject('x', null()), null() ) ]",
    "[createObject('a', 'b')[parameters('which')]]",
  ])('is an expression where it reads as a call: %s', (text) => {
    expect(expressionIn(text)).toMatchObject({ kind: 'call' });
  });

  it.each(['[production]', '[[escaped()]', '[]', '[a] and [b()]', '[f(x) y]', "[f('open)]", 'f()', '[f()', '[f())]', '[to do (later)]'])(
    'is text where it does not: %s',
    (text) => {
      expect(expressionIn(text)).toBeUndefined();
    },
  );

  it('is an expression also where it nests deeper than anybody writes', () => {
    expect(expressionIn(`[${'f('.repeat(20_000)}${')'.repeat(20_000)}]`)).toMatchObject({ kind: 'call' });
  });

  it.each([
    ["[parameters('adminPassword')]", "parameters('adminPassword')"],
    ["[externalInputs('unset_2')]", "externalInputs('unset_2')"],
    ["[format('{0}-S3cret!', parameters('a b'), 7)]", 'format(…, parameters(…), …)'],
    [
      "[reference('/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/golden', '2024-07-01').osProfile]",
      "reference('/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/golden', …).osProfile",
    ],
    ["[resourceId('s', 'g', 'Microsoft.Compute/virtualMachines', 'S3cret!')]", "resourceId(…, 'Microsoft.Compute/virtualMachines', …)"],
    ["[a(b(c(d(e('S3cret!')))))]", 'a(b(c(…)))'],
    ["[createObject('adminPassword', 'S3cret!')['S3cret!']]", 'createObject(…)[…]'],
  ])('is shown without the literals in it, of which any may be a password: %s', (text, shown) => {
    const expression = expressionIn(text);
    expect(expression && shownExpression(expression)).toBe(shown);
  });

  it('is shown in few words, however long it is', () => {
    const expression = expressionIn(`[concat(${Array.from({ length: 500 }, (_, at) => `parameters('p${at}')`).join(', ')})]`);
    expect(expression && shownExpression(expression).length).toBeLessThanOrEqual(160);
  });
});

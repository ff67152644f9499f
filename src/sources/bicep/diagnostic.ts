import { everywhere, type Gap, listedKinds } from '../../estate/coverage.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import { type CountedLoop, countedLoopIn, countsUnset } from './counted-loop.ts';

/**
 * The gap that a diagnostic tells of: Bicep leaves a nested deployment out whose parts it cannot work out, and whatever that holds is
 * missing. Its other words are not repeated, since they quote expressions with their literals. Undefined for what leaves nothing out.
 */
export function gapOfDiagnostic(
  diagnostic: string,
  input: string,
  placeOfLoop: (loop: CountedLoop) => string | undefined = () => undefined,
): Gap | undefined {
  const isError = /^\S* ?Error /.test(diagnostic);
  if (!isError && !/ShortCircuited|could not be expanded/.test(diagnostic)) return undefined;
  const [, id = ''] = /nested deployment '(\/[^']*)'/.exec(diagnostic) ?? [];
  const name = parseResourceId(id)?.name;
  const [, code] = /^\S* ?(?:Error|Warning|Info) (\w{1,80}):/.exec(diagnostic) ?? [];
  const what = name === undefined || name.includes('[') ? 'a part of the deployment' : `the nested deployment ${name}`;
  const loop = countedLoopIn(diagnostic);
  const left = `Bicep left ${what} out of the snapshot${code === undefined ? '' : ` (${code})`}, so what it deploys is missing`;
  return {
    areas: [everywhere],
    kinds: listedKinds,
    subject: name === undefined || name.includes('[') ? input : id,
    effect: 'incomplete',
    change: 'create',
    why: loop ? countsUnset(loop, placeOfLoop(loop) ?? what) : `${left}; give it values that are known before the deployment`,
  };
}

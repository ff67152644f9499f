/**
 * `action.yml` with its inputs and outputs made anew; what stands before the inputs and after the outputs stays as it is. Throws when the
 * file or one of its keys is missing.
 */
export async function actionYml(current: string | undefined): Promise<string> {
  const { inputs } = await import('../../src/doors/inputs/table.ts');
  const { outputs } = await import('../../src/doors/action/outputs.ts');
  const [, head, foot] = /^([\s\S]*^inputs:\n)[\s\S]*(^runs:\n[\s\S]*)$/m.exec(current ?? '') ?? [];
  if (head === undefined || foot === undefined) throw new Error('action.yml needs the keys inputs and, after it, runs.');
  const inputLines = Object.entries(inputs).flatMap(([name, { description }]) => [...entry(name, description), '    required: false']);
  const outputLines = Object.entries(outputs).flatMap(([name, description]) => entry(name, description));
  return `${head}${inputLines.join('\n')}\noutputs:\n${outputLines.join('\n')}\n${foot}`;
}

function entry(name: string, description: string): readonly string[] {
  return [`  ${name}:`, `    description: '${description.replaceAll("'", "''")}'`];
}

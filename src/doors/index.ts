/** Runs the action in this process. */
export async function runAction(): Promise<void> {
  const { runStep } = await import('./action/main.ts');
  await runStep();
}

/** Runs the command line in this process. */
export async function runCli(): Promise<void> {
  const { run } = await import('./cli/main.ts');
  await run();
}

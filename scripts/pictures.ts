import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, screenshot } from './pictures/chromium.ts';
import { pageOf } from './pictures/page.ts';

// Makes docs/pictures/ anew: the action checks the example as a runner would start it, and a browser shows the job summary that it wrote, as far as its first chart. WebP is less than half the size of PNG here.
// Run by hand, since it needs a browser: `npm run pictures`.
const root = fileURLToPath(new URL('../', import.meta.url));
const picture = join(root, 'docs/pictures/job-summary.webp');
const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
try {
  const browser = chromium();
  const page = join(folder, 'summary.html');
  await writeFile(page, await pageOf(await jobSummary()));
  await screenshot(browser, { page, picture, width: 900 });
  console.log(`${picture}: ${Math.ceil((await stat(picture)).size / 1024)} KiB`);
} finally {
  await rm(folder, { recursive: true });
}

/** What the action writes for the example, at a fixed time so that the windows in the picture stay the same. */
async function jobSummary(): Promise<string> {
  const [summary, outputs] = [join(folder, 'summary.md'), join(folder, 'outputs')];
  await Promise.all([summary, outputs].map((file) => writeFile(file, '')));
  const action = "import { runAction } from './src/doors/index.ts'; await runAction();";
  spawnSync(process.execPath, ['--input-type=module', '-e', action], {
    cwd: root,
    env: {
      GITHUB_WORKSPACE: root,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: outputs,
      RUNNER_TEMP: folder,
      INPUT_FILES: 'examples/plan.json',
      INPUT_POLICY: 'examples/policy.yaml',
      'INPUT_SOURCE-ROOT': 'examples',
      INPUT_LABEL: 'Plan of production',
      INPUT_NOW: '2026-11-22T12:00:00Z',
    },
  });
  return readFile(summary, 'utf8');
}

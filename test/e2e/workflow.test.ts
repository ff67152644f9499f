import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const workflows = join(root, 'examples/workflows');
/** github.com/nektos/act runs a workflow on this machine. */
const act = ['act', join(homedir(), 'go/bin/act')].find((command) => spawnSync(command, ['--version']).status === 0);
if (!act) console.info('Skipped: the example workflows, since `act` is not here; `go install github.com/nektos/act@latest` brings it.');

const strictEnough = `
apiVersion: azure-patch-policy/v1
kind: PatchPolicy
schedules: closed
unmatched: servers
environments:
  servers: { orchestration: any, match: { names: '*' } }
rules:
  schedule-without-prerequisites: { effect: audit }
`;

// The nightly one needs Azure; what it does is run in azure.test.ts.
describe.skipIf(!act).each(['pull-request.yml'])('the example workflow %s', (file) => {
  let directory = '';
  let repository = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'workflow-'));
    repository = join(directory, 'repository');
    for (const name of ['action.yml', 'dist', 'examples']) cpSync(join(root, name), join(repository, name), { recursive: true });
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
    const workflow = readFileSync(join(workflows, file), 'utf8').replace('OWNER/azure-patch-policy@FULL_COMMIT_SHA', './');
    writeFileSync(join(repository, '.github/workflows/check.yml'), workflow);
    const event = { pull_request: { number: 7, head: { ref: 'change' }, base: { ref: 'main' } }, repository: { visibility: 'private' } };
    writeFileSync(join(repository, 'event.json'), JSON.stringify(event));
    for (const args of ['init -q', 'add -A', '-c user.name=test -c user.email=test@example.com commit -qm test']) {
      execFileSync('git', args.split(' '), { cwd: repository });
    }
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function run() {
    const args = ['pull_request', '-P', 'ubuntu-24.04=-self-hosted', '--pull=false', '-e', 'event.json'];
    // The runner brings its Node; act takes the one on the path.
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const { status, stdout, stderr } = spawnSync(act ?? '', args, {
      cwd: repository,
      encoding: 'utf8',
      env: { PATH: path, HOME: join(directory, 'home') },
    });
    return { status, log: `${stdout}${stderr}` };
  }

  it('fails on a plan with violations, with annotations and a summary, and hands its outputs on', () => {
    const { status, log } = run();
    expect(status).toBe(1);
    expect(log).toMatch(/::error .*\bfile=examples\/main\.tf,line=63\b/);
    expect(log).toContain('### What to change');
    expect(log).toContain('conclusion is fail, Patch policy failed: ');
  });

  it('passes where the plan meets the policy', () => {
    writeFileSync(join(repository, 'examples/policy.yaml'), strictEnough);
    const { status, log } = run();
    expect(log).toMatch(/conclusion is (pass|warn), Patch policy passed/);
    expect(status).toBe(0);
  });
});

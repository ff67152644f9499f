import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundaryOf, isInside, refuseOutside } from '../../../../src/sources/bicep/trust/boundary.ts';
import { folderWith } from './repository.ts';

test('the boundary is the workspace of the job, else the repository of the working directory, else that', () => {
  const workspace = folderWith({ 'repository/.git/HEAD': '', 'repository/infra/main.bicep': '' });
  const workingDirectory = join(workspace, 'repository/infra');
  expect(boundaryOf({ environment: { GITHUB_WORKSPACE: workspace }, workingDirectory })).toBe(workspace);
  expect(boundaryOf({ environment: {}, workingDirectory })).toBe(join(workspace, 'repository'));
  const worktree = folderWith({ '.git': 'gitdir: elsewhere', 'a/b': '' });
  expect(boundaryOf({ environment: {}, workingDirectory: join(worktree, 'a') })).toBe(worktree);
  const alone = folderWith({});
  expect(boundaryOf({ environment: { GITHUB_WORKSPACE: '' }, workingDirectory: alone })).toBe(alone);
});

test('links are followed on both sides, and .git is outside', () => {
  const outside = folderWith({ file: '' });
  const boundary = folderWith({ 'a/file': '', '.git/config': '', 'sub/.git/config': '', '..name': '' });
  symlinkSync(outside, join(boundary, 'out'));
  symlinkSync('a', join(boundary, 'in'));
  symlinkSync(join(outside, 'missing'), join(boundary, 'dangling'));
  symlinkSync('circle', join(boundary, 'circle'));
  const link = join(folderWith({}), 'link');
  symlinkSync(boundary, link);
  for (const path of ['', 'a/file', 'in/file', 'in/new/file', 'circle', '..name', '.github/x', 'sub']) {
    expect(isInside(boundary, join(boundary, path))).toBe(true);
    expect(isInside(link, join(boundary, path))).toBe(true);
    expect(isInside(boundary, join(link, path))).toBe(true);
  }
  for (const path of [
    '..',
    'out',
    'out/file',
    'out/new/file',
    'dangling',
    'dangling/file',
    '.git',
    '.git/config',
    '.GIT/config',
    'sub/.git/config',
    'in/../../x',
  ]) {
    expect(isInside(boundary, `${boundary}/${path}`)).toBe(false);
  }
  expect(isInside(boundary, `${boundary}-other/file`)).toBe(false);
});

test('files that Bicep has read outside are refused by name, those of our own folders are not', () => {
  const outside = folderWith({ secret: '' });
  const own = folderWith({ 'main.bicepparam': '' });
  const boundary = folderWith({ 'main.bicep': '' });
  mkdirSync(join(boundary, 'a'));
  symlinkSync(join(outside, 'secret'), join(boundary, 'a/link'));
  symlinkSync(outside, join(own, 'cache'));
  const refuse = (...paths: string[]) => refuseOutside(paths, { boundary, own: [own] });
  expect(() => refuse(join(boundary, 'main.bicep'), join(own, 'main.bicepparam'), join(own, 'cache/secret'))).not.toThrow();
  expect(() => refuse(join(boundary, 'main.bicep'), join(boundary, 'a/link'))).toThrow('a/link lies outside of');
  expect(() => refuse('/etc/passwd')).toThrow('/etc/passwd lies outside of');
  expect(() => refuse(`${own}/../../etc/passwd`)).toThrow('lies outside of');
});

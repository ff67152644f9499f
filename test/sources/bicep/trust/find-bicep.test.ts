import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBicep } from '../../../../src/sources/bicep/trust/find-bicep.ts';
import { folderWith } from './repository.ts';

const wanted = 'The Bicep file main.bicep';
const name = process.platform === 'win32' ? 'bicep.exe' : 'bicep';

function folderWithBicep(path = name): string {
  const folder = folderWith({ [path]: '' });
  chmodSync(join(folder, path), 0o755);
  return folder;
}

const boundary = folderWith({});
const find = (environment: NodeJS.ProcessEnv, bicepPath?: string) => findBicep({ bicepPath, environment, boundary, wanted });

test('bicep-path comes before PATH, and PATH before ~/.azure/bin', () => {
  const [named, onPath] = [folderWithBicep(), folderWithBicep()];
  const home = folderWithBicep(`.azure/bin/${name}`);
  const environment = { PATH: onPath, HOME: home, USERPROFILE: home };
  expect(find(environment, join(named, name))).toBe(join(named, name));
  expect(find(environment)).toBe(join(onPath, name));
  expect(find({ ...environment, PATH: ['', folderWith({})].join(delimiter) })).toBe(join(home, '.azure/bin', name));
});

test('a bicep-path without a program is an error that names it', () => {
  const folder = folderWith({ text: 'x' });
  for (const path of [join(folder, 'missing'), join(folder, 'text'), folder]) {
    expect(() => find({ PATH: folderWithBicep() }, path)).toThrow(`\`bicep-path\` names ${path}`);
  }
});

test('relative entries of PATH are passed over', () => {
  expect(() => find({ PATH: ['.', 'bin', '', '..'].join(delimiter) })).toThrow('there is none on PATH');
});

test('a program in the repository is never taken from PATH or the home folder, by links neither', () => {
  const repository = folderWithBicep(`tools/${name}`);
  const outside = folderWith({});
  symlinkSync(join(repository, 'tools'), join(outside, 'folder'));
  symlinkSync(join(repository, 'tools', name), join(outside, name));
  mkdirSync(join(repository, '.azure'));
  symlinkSync('../tools', join(repository, '.azure/bin'));
  const toOutside = folderWithBicep();
  symlinkSync(toOutside, join(repository, 'out'));
  const environment = {
    PATH: [join(repository, 'tools'), join(outside, 'folder'), outside].join(delimiter),
    HOME: repository,
    USERPROFILE: repository,
  };
  expect(() => findBicep({ bicepPath: undefined, environment, boundary: repository, wanted })).toThrow('there is none on PATH');
  const program = join(repository, 'tools', name);
  expect(findBicep({ bicepPath: program, environment, boundary: repository, wanted })).toBe(program);
});

test('where there is none, the sentence says how to get one and how to do without', () => {
  expect(() => find({})).toThrow(
    /^The Bicep file main.bicep is evaluated by the Bicep CLI.*az bicep install.*`bicep-path`.*`bicep snapshot`/,
  );
});

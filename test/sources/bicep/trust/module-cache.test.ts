import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkModuleCache } from '../../../../src/sources/bicep/trust/module-cache.ts';
import { folderWith } from './repository.ts';

const whole = (folder: string) => ({ [`${folder}/main.json`]: '{}', [`${folder}/manifest`]: '{}', [`${folder}/metadata`]: '{}' });
const module = '.bicep/br/mcr.microsoft.com/bicep$m/1.0$';

test('whole modules of the user are linked, and nothing is written among them', () => {
  const userHome = folderWith({
    ...whole(module),
    '.bicep/br/mcr.microsoft.com/bicep$m/2.0$/main.json': '{}',
    '.bicep/br/mcr.microsoft.com/bicep$e/1.0$/types.tgz': '',
    '.bicep/br/mcr.microsoft.com/bicep$e/1.0$/manifest': '',
    '.bicep/br/mcr.microsoft.com/bicep$e/1.0$/metadata': '',
    '.bicep/br/file': '',
    '.bicep/ts/s/g/n/1/main.json': '{}',
  });
  const home = folderWith({});
  const environment = { HOME: userHome, USERPROFILE: userHome };
  expect(linkModuleCache({ home, environment, boundary: folderWith({}) })).toBe(join(userHome, '.bicep'));
  expect(readFileSync(join(home, module, 'main.json'), 'utf8')).toBe('{}');
  expect(existsSync(join(home, '.bicep/br/mcr.microsoft.com/bicep$e/1.0$/types.tgz'))).toBe(true);
  expect(existsSync(join(home, '.bicep/ts/s/g/n/1/main.json'))).toBe(true);
  expect(existsSync(join(home, '.bicep/br/mcr.microsoft.com/bicep$m/2.0$'))).toBe(false);
});

test('a cache in the repository is never taken, by a link neither', () => {
  const repository = folderWith(whole(module));
  const [home, userHome] = [folderWith({}), folderWith({})];
  expect(linkModuleCache({ home, environment: { HOME: repository, USERPROFILE: repository }, boundary: repository })).toBeUndefined();
  symlinkSync(join(repository, '.bicep'), join(userHome, '.bicep'));
  expect(linkModuleCache({ home, environment: { HOME: userHome, USERPROFILE: userHome }, boundary: repository })).toBeUndefined();
  const inPart = folderWith({ '.bicep/br/x': '' });
  symlinkSync(join(repository, '.bicep/br/mcr.microsoft.com'), join(inPart, '.bicep/br/mcr.microsoft.com'));
  linkModuleCache({ home, environment: { HOME: inPart, USERPROFILE: inPart }, boundary: repository });
  expect(existsSync(join(home, '.bicep'))).toBe(false);
});

test('a user without a home or a cache has none', () => {
  const home = folderWith({});
  for (const environment of [{}, { HOME: home, USERPROFILE: home }, { HOME: 'relative', USERPROFILE: 'relative' }]) {
    expect(linkModuleCache({ home: folderWith({}), environment, boundary: folderWith({}) })).toBeUndefined();
  }
});

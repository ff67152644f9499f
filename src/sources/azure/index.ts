import { UsageError } from '../../errors.ts';
import type { Source } from '../source.ts';
import { readEstate } from './read-estate.ts';

/** Reads the machines that really are there: a closed world, since everything that can reach them is there as well. */
export const readAzure: Source = async ({ azure, files }) => {
  if (files.length > 0)
    throw new UsageError('azure/files', 'The source azure reads Azure itself and takes no `files`. Leave them out, or set `source`.');
  if (!azure) throw new UsageError('azure/no-scope', 'It is not said which part of Azure to read. Set `scopes`.');
  return { estate: await readEstate(azure) };
};

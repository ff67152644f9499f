import { readEstate } from '../src/sources/azure/read-estate.ts';
import { printFigures } from './azure-figures.ts';

/** Reads everything below a management group. */
const started = performance.now();
const estate = await readEstate({
  scopes: ['mg:mg-landing-zones'],
  excludeScopes: [],
  auth: 'environment',
  cloud: 'azurecloud',
  environment: process.env,
});
printFigures(estate.machines.length, estate.incomplete, started);

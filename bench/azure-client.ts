import { readEstate } from '../src/sources/azure/read-estate.ts';

/** Reads everything below a management group and prints what that took: CPU and elapsed time in milliseconds, peak memory in MiB. */
const started = performance.now();
const estate = await readEstate({
  scopes: ['mg:mg-landing-zones'],
  excludeScopes: [],
  auth: 'environment',
  cloud: 'azurecloud',
  environment: process.env,
});
const { user, system } = process.cpuUsage();
const figures = {
  machines: estate.machines.length,
  incomplete: estate.incomplete,
  cpu: (user + system) / 1000,
  elapsed: performance.now() - started,
  peak: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures));

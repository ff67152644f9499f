import { fileURLToPath } from 'node:url';
import { buildDist } from './build/dist.ts';

// Makes `lib/` and the committed `dist/`.
await buildDist(fileURLToPath(new URL('../dist/', import.meta.url)));

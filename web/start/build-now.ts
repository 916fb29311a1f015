/** `npm run build`: builds the pages if they are missing or stale. */
import { join } from 'node:path';
import { buildIfStale } from './build.ts';

await buildIfStale(join(import.meta.dirname, '..', '..'), (line) => console.log(line));

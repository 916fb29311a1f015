import { pick } from '#engine/matches/random-law.ts';
import { readSource } from '#engine/sources/index.ts';
import { segment } from '#engine/segments/index.ts';
import { damagedFrom, seeds } from '../formats/cases.ts';
import { refusing, type Door } from './door.ts';

/** Documents of every format, damaged, and cut into provisions where they can be read: bench/fuzz-formats.ts alone asks far more often. */
export function documents(): Door {
  const files = seeds([]);
  return {
    name: 'documents',
    limit: 3000,
    // The product reads each document in a thread of its own (operations/reading/apart.ts).
    apart: true,
    make: (random) => {
      const { name, bytes } = damagedFrom(random, files);
      // At times a name that says something else than the bytes.
      return { to: random() < 0.03 ? pick(random, files).name : name, body: bytes };
    },
    ask: ({ to, body }) =>
      refusing(async () => {
        const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
        for (const source of await readSource(to, bytes)) segment(source);
      }),
  };
}

import { pick, type Random } from '#engine/matches/random-law.ts';
import { arrayReader } from '#engine/recommendations/json-array.ts';
import { stateNames } from '#engine/recommendations/states.ts';
import { fromUhri } from '#engine/recommendations/uhri.ts';
import { groundFiles } from '#store/catalogue.ts';
import { readStates } from '#engine/catalogue/index.ts';
import { refusing, type Door } from './door.ts';
import { hostile, mangled } from './mangle.ts';
import { UHRI } from './uhri-record.ts';

/** The export of the Universal Human Rights Index: one array of JSON, read as its bytes come. */
export function recommendations(): Door {
  const states = stateNames(readStates(groundFiles().states));
  return {
    name: 'recommendations',
    limit: 1000,
    make: (random) => {
      const records = Array.from({ length: 1 + Math.floor(random() * 3) }, () => recordOf(random));
      const text = `[${records.join(pick(random, [',', ',\n', ' ,']))}]`;
      return {
        to: `cut ${1 + Math.floor(random() * 400)}`,
        body: random() < 0.6 ? mangled(random, text) : text,
      };
    },
    ask: ({ to, body }) =>
      refusing(() => {
        const reader = arrayReader('uhri.json');
        const bytes = new TextEncoder().encode(String(body));
        const step = Number(to.split(' ')[1]) || 100;
        for (let at = 0; at < bytes.length; at += step) {
          for (const element of reader.push(bytes.subarray(at, at + step))) {
            const made = 'fault' in element ? element.fault : fromUhri(element.value, { lang: 'en', states });
            if (typeof made === 'string') continue;
            for (const name of made.countries) states(name);
          }
        }
        reader.end();
      }),
  };
}

/** A record in which some fields are gone, or hold something else than they should. */
function recordOf(random: Random): string {
  const record: Record<string, unknown> = { ...UHRI };
  for (let left = Math.floor(random() * 4); left > 0; left--) {
    const name = pick(random, Object.keys(UHRI));
    const chance = random();
    if (chance < 0.2) delete record[name];
    else if (chance < 0.7) record[name] = hostile(random);
    else
      record[name] = pick<unknown>(random, [
        null,
        0,
        -1,
        [],
        {},
        [null],
        [{}],
        [hostile(random)],
        true,
        { a: [] },
      ]);
  }
  return JSON.stringify(record);
}

import { arrayReader } from '#engine/recommendations/json-array.ts';
import { stateNames } from '#engine/recommendations/states.ts';
import { fromUhri } from '#engine/recommendations/uhri.ts';
import type { Database } from '#store/database/index.ts';
import { keepingUhri, type FileStream, type Given, type Keeper } from '#store/recommendations/index.ts';

export type ImportProgress = {
  readonly read: number;
  readonly bytes: number;
  /** Of the file, where it is known. */
  readonly of?: number;
};

export type ImportOptions = {
  /** Of the export: BCP 47. */
  readonly lang: string;
  readonly states: readonly { readonly code: string; readonly alpha3?: string; readonly name: string }[];
  readonly progress: (progress: ImportProgress) => void;
};

/** What came of an import. The same file imported again adds and changes nothing. */
export type Imported = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Records whose id had come before in the same file: the first holds. */
  readonly repeated: number;
  /** Records that could not be used, and the first of them with their places. */
  readonly unusable: number;
  readonly faults: readonly string[];
  /** Names of countries that are none of our States, with how often they came, most often first. */
  readonly strangeNames: readonly (readonly [string, number])[];
};

/** Records of one batch, and characters: a batch is held several times over while it is kept. */
const BATCH = 200;
const BATCH_LETTERS = 200_000;
const MOST_FAULTS = 20;
const MOST_NAMES = 500;

/**
 * Takes the export of the Universal Human Rights Index in as it comes, a batch at a time: one batch is kept while the
 * next is read. What ended in its midst is begun again and passes over what is there.
 *
 * @throws InputError when the file is none such, or is damaged, with the place; what came before it is kept
 */
export async function importUhri(
  database: Database,
  file: FileStream,
  options: ImportOptions,
): Promise<Imported> {
  return keepingUhri(database, (keep) => importing(keep, file, options));
}

async function importing(
  keep: Keeper,
  file: FileStream,
  { lang, states, progress }: ImportOptions,
): Promise<Imported> {
  const names = stateNames(states);
  const reader = arrayReader(file.name);
  const seen = new Set<string>();
  const faults: string[] = [];
  const strange = new Map<string, number>();
  const count = { read: 0, added: 0, changed: 0, same: 0, repeated: 0, unusable: 0 };
  let batch: Given[] = [];
  let letters = 0;
  let keeping: Promise<void> = Promise.resolve();

  const hand = async (): Promise<void> => {
    await keeping;
    const given = batch;
    batch = [];
    letters = 0;
    keeping = keep(given).then((kept) => {
      count.added += kept.added;
      count.changed += kept.changed;
      count.same += kept.same;
      progress({
        read: count.read,
        bytes: file.read(),
        ...(file.size === undefined ? {} : { of: file.size }),
      });
    });
    // Awaited before the next batch; until then a failure must not end the process.
    keeping.catch(() => undefined);
  };

  try {
    for await (const bytes of file.chunks) {
      for (const element of reader.push(bytes)) {
        count.read++;
        const made = 'fault' in element ? element.fault : fromUhri(element.value, { lang, states: names });
        if (typeof made === 'string') {
          count.unusable++;
          if (faults.length < MOST_FAULTS)
            faults.push(`record ${element.index + 1}, byte ${element.offset}: ${made}`);
          continue;
        }
        const mark = shortOf(made.id);
        if (seen.has(mark)) {
          count.repeated++;
          continue;
        }
        seen.add(mark);
        for (const name of made.countries) {
          if (names(name) === undefined && (strange.has(name) || strange.size < MOST_NAMES))
            strange.set(name, (strange.get(name) ?? 0) + 1);
        }
        batch.push({ facts: made, raw: 'value' in element ? element.value : null });
        letters += made.text.length;
        if (batch.length >= BATCH || letters >= BATCH_LETTERS) await hand();
      }
    }
    reader.end();
  } finally {
    // A file that ends too soon has kept what it had.
    if (batch.length > 0) await hand();
    await keeping;
  }
  const strangeNames = [...strange].sort((a, b) => b[1] - a[1]);
  return { ...count, faults, strangeNames };
}

/** A quarter of a million ids are held at once: sixteen characters for an id of thirty-two figures. */
function shortOf(id: string): string {
  const hex = id.slice(id.indexOf(':') + 1).replaceAll('-', '');
  return /^[0-9a-f]{32}$/u.test(hex) ? Buffer.from(hex, 'hex').toString('latin1') : id;
}

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pick, randomOf, type Random } from '#engine/matches/random-law.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { damaged } from './damage.ts';
import { rezipped } from './rezip.ts';

export type Seed = {
  /** The folder it stands in: a format of engine/sources, or a folder of the shared files. */
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Our own small file, not a real one. */
  readonly own: boolean;
};

const SHARED = join(PACKAGE, '..', 'shared', 'formats');
const LARGEST = 100_000;
/** Real files are larger and slower: one case in so many. */
const SHARED_SHARE = 0.08;

/** The fixture of every format, and the real files of at most 100 kB where they stand beside the repository. */
export function seeds(formats: readonly string[]): readonly Seed[] {
  const own = filesIn(join(PACKAGE, 'engine', 'sources'), (name) => name.startsWith('fixture'), true);
  const real = existsSync(SHARED) ? filesIn(SHARED, () => true, false) : [];
  return [...own, ...real].filter(({ format }) => formats.length === 0 || formats.includes(format));
}

/** Case number `index`: the same seed and number give the same bytes, whoever asks. */
export function caseOf(all: readonly Seed[], seed: number, index: number): Seed {
  return damagedFrom(randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)), all);
}

/** One of the files, damaged: mostly our own, which are small. */
export function damagedFrom(random: Random, all: readonly Seed[]): Seed {
  const real = all.filter(({ own }) => !own);
  const ours = all.filter(({ own }) => own);
  const some = ours.length === 0 || (real.length > 0 && random() < SHARED_SHARE) ? real : ours;
  const file = pick(random, some);
  return { ...file, bytes: bytesOf(random, file.bytes, pick(random, some).bytes) };
}

function bytesOf(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zipped || random() < 0.3) return damaged(random, bytes, other, 2 * LARGEST);
  return rezipped(
    bytes,
    (names) => pick(random, names.filter((name) => /\.(xml|xhtml|opf|rels|html)$/.test(name)).sort()) ?? '',
    (content) => damaged(random, content, other, 2 * LARGEST),
  );
}

function filesIn(folder: string, wanted: (name: string) => boolean, own: boolean): Seed[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((format) =>
      readdirSync(join(folder, format))
        .filter(wanted)
        .sort()
        .map((name) => ({ format, name, path: join(folder, format, name) }))
        .filter(({ path }) => statSync(path).isFile() && statSync(path).size <= LARGEST)
        .map(({ name, path }) => ({ format, name, bytes: new Uint8Array(readFileSync(path)), own })),
    );
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { openArchive, type Archive } from './archive-read.ts';
import { faulty } from './archive-form.ts';
import {
  checkedDecisions,
  checkedLaws,
  checkedPeople,
  checkedPlan,
  checkedPublications,
  checkedReadings,
} from './bundle-check.ts';
import { BY_COMMAND, mb, mustFit, tooLarge, type BundleLimits } from './bundle-limits.ts';
import { checkedRecommendations } from './bundle-recommendations.ts';
import { linesOf } from './lines.ts';
import {
  bytesOf,
  Manifest,
  MANIFEST,
  MAY_HOLD,
  nameOf,
  ORIGINALS,
  partsOf,
  PARTS,
  Signature,
  SIGNATURE,
  STORED,
  type Part,
} from './manifest.ts';
import { isSigned } from '../keys.ts';

/** A bundle of which every byte was checked. */
export type Bundle = {
  readonly file: string;
  readonly path: string;
  readonly manifest: Manifest;
  /** SHA-256 of the bytes of the manifest: names this bundle and all that is in it. */
  readonly name: string;
  /** How many decisions of the other voice lie between those of a bundle of one voice, as far as their numbers tell. */
  readonly gaps: number;
  readonly lines: (part: Part) => AsyncGenerator<string>;
  readonly original: (sha256: string) => AsyncGenerator<Buffer>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a bundle and checks all of it: the archive, the signature, each entry against the manifest, each link of the
 * chain, each set of laws, each publication. Memory does not grow with originals; of the rest a small archive can hold much,
 * so what is larger than the limits is refused before it is read.
 *
 * @throws InputError at the first fault: nothing of a faulty bundle is used
 */
export async function openBundle(path: string, limits: BundleLimits = BY_COMMAND): Promise<Bundle> {
  const archive = await openArchive(path, MAY_HOLD, STORED);
  try {
    const { length } = archive.names;
    if (length > limits.entries)
      throw tooLarge(archive.file, limits, `it has ${length} entries`, String(limits.entries));
    const manifest = await signedManifest(archive, limits);
    mustFit(archive.file, manifest, limits);
    const held = partsOf(manifest);
    const lines = (part: Part) => (held.includes(part) ? partLines(archive, part, limits) : none());
    await sameEntries(archive, manifest, lines);
    const look = { file: archive.file, manifest, limits, lines };
    const people = await checkedPeople(look);
    const sets = await checkedLaws(look);
    const decided = await checkedDecisions(look, people, sets);
    await checkedPublications(look, decided.published);
    await checkedReadings(look, people, sets);
    await checkedPlan(look, people);
    await checkedRecommendations(look, people);
    return {
      file: archive.file,
      path,
      manifest,
      name: nameOf(manifest),
      gaps: decided.gaps,
      lines,
      original: (sha256) => archive.pieces(ORIGINALS + sha256),
      close: archive.close,
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}

function partLines(archive: Archive, part: Part, limits: BundleLimits): AsyncGenerator<string> {
  const { file } = archive;
  const name = `${part}.jsonl`;
  const longest = mb(limits.line);
  const fault = (line: number) =>
    tooLarge(file, limits, `a line has more than ${longest}`, longest, `${name}, line ${line}`);
  return linesOf(file, part, archive.pieces(name), { bytes: limits.line, fault });
}

async function signedManifest(archive: Archive, limits: BundleLimits): Promise<Manifest> {
  const { file } = archive;
  const bytes = await whole(archive, MANIFEST, limits);
  const format = z.object({ format: z.string() }).safeParse(parsed(file, MANIFEST, bytes));
  if (format.success && /^tutela-bundle\/(?![12]$)\d+$/u.test(format.data.format))
    throw faulty(file, 'a later version of Tutela made it; install that version or a later one', MANIFEST);
  const manifest = Manifest.safeParse(parsed(file, MANIFEST, bytes));
  if (!manifest.success) throw faulty(file, 'its manifest is not in the form of one', MANIFEST);
  const signature = Signature.safeParse(parsed(file, SIGNATURE, await whole(archive, SIGNATURE, limits)));
  if (!signature.success) throw faulty(file, 'it is not signed', SIGNATURE);
  const { data } = manifest;
  if (!bytesOf(data).equals(bytes) || !isSigned(nameOf(data), data.by, signature.data.value, 'bundle'))
    throw faulty(file, 'its signature does not fit: it was altered after it was made', SIGNATURE);
  return data;
}

/** Each entry as the manifest names it, none missing, none added. */
async function sameEntries(archive: Archive, manifest: Manifest, lines: Bundle['lines']): Promise<void> {
  const { entries, counts } = manifest;
  const { file } = archive;
  const named = new Set(entries.map(({ name }) => name));
  const own = [MANIFEST, SIGNATURE];
  const added = archive.names.find((name) => !own.includes(name) && !named.has(name));
  if (added !== undefined) throw faulty(file, 'it holds an entry that its manifest does not name', added);
  if (named.size !== entries.length) throw faulty(file, 'its manifest names an entry twice', MANIFEST);
  for (const { name, size, sha256 } of entries) {
    if (archive.sizeOf(name) !== size) throw faulty(file, 'an entry is missing, or has another size', name);
    const hash = createHash('sha256');
    for await (const piece of archive.pieces(name)) hash.update(piece);
    const found = hash.digest('hex');
    if (found !== sha256 || (name.startsWith(ORIGINALS) && name !== ORIGINALS + found))
      throw faulty(file, 'an entry was altered', name);
  }
  const held = partsOf(manifest);
  const strange = PARTS.find(
    (part) => !held.includes(part) && (named.has(`${part}.jsonl`) || part in counts),
  );
  if (strange) throw faulty(file, 'a part is not of this form', `${strange}.jsonl`);
  for (const part of held) {
    if (!named.has(`${part}.jsonl`)) throw faulty(file, 'a part is missing', `${part}.jsonl`);
    if (!(await hasLines(lines(part), counts[part])))
      throw faulty(file, 'a part has another number of lines than its manifest says', `${part}.jsonl`);
  }
}

/** A part that this form does not have. */
async function* none(): AsyncGenerator<string> {}

/** Whether there are just as many. Where there are more, the rest is not read. */
async function hasLines(lines: AsyncGenerator<string>, count = 0): Promise<boolean> {
  let seen = 0;
  while (seen <= count && !(await lines.next()).done) seen++;
  await lines.return(undefined);
  return seen === count;
}

async function whole(archive: Archive, name: string, limits: BundleLimits): Promise<Buffer> {
  const size = archive.sizeOf(name) ?? 0;
  if (size > limits.manifest)
    throw tooLarge(archive.file, limits, `it has ${mb(size)}`, mb(limits.manifest), name);
  const pieces: Buffer[] = [];
  for await (const piece of archive.pieces(name)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function parsed(file: string, name: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw faulty(file, 'it cannot be read', name);
  }
}

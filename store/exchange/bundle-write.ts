import { createReadStream, existsSync } from 'node:fs';
import type { Voice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Database } from '../database/index.ts';
import { BEGINNING } from '../decisions/chain.ts';
import type { SigningKey } from '../keys.ts';
import { placeOf } from '../originals.ts';
import { zipped, type Entering, type Made } from './archive-write.ts';
import {
  decisionLines,
  lawLines,
  namedIn,
  peopleLines,
  planLines,
  publicationLines,
  readingLines,
} from './bundle-rows.ts';
import { recommendationLines } from './bundle-recommendations.ts';
import { asLines } from './lines.ts';
import {
  bytesOf,
  FORMAT,
  MANIFEST,
  nameOf,
  ORIGINALS,
  SIGNATURE,
  type Manifest,
  type Part,
} from './manifest.ts';
import { lastLink, linksIn, readingsIn, type Sight } from './rows.ts';

export type BundleRequest = {
  readonly database: Database;
  /** The data folder, for the originals. */
  readonly data: string;
  readonly key: SigningKey;
  readonly state: { readonly code: string; readonly name: string };
  readonly voices: readonly Voice[];
  readonly person?: string;
  /** UTC, ISO 8601. */
  readonly made: string;
  readonly engine: string;
};

/**
 * The work of a State in these voices as one signed bundle, piece by piece: nothing but the lists of names and hashes is
 * held in memory, and no transaction stays open between two pieces.
 */
export async function* bundled(request: BundleRequest): AsyncGenerator<Uint8Array> {
  const { database, state, voices, person } = request;
  const session = { states: [state.code], voices: [...voices], ...(person === undefined ? {} : { person }) };
  const last = await lastLink(database, session, state.code);
  const sight: Sight = { database, session, state: state.code, last };
  const made: Made[] = [];
  yield* zipped(entriesOf(request, sight, made), (one) => {
    if (one.name.startsWith(ORIGINALS) && one.name !== ORIGINALS + one.sha256) throw damaged(one.name);
    made.push(one);
  });
}

function damaged(name: string): InputError {
  const message =
    'the file of this original is damaged, so no bundle is made; bring it back from a backup of the data folder';
  return new InputError({ code: 'original.damaged', file: name.slice(ORIGINALS.length), message });
}

async function* entriesOf(
  request: BundleRequest,
  sight: Sight,
  made: readonly Made[],
): AsyncGenerator<Entering> {
  const readings = await readingsIn(sight);
  const named = await namedIn(sight, readings);
  // Taken at once: it is small, and people are named before it.
  const plan = await planLines(sight, named);
  const recommendations = await recommendationLines(sight, named);
  const counts = {
    people: 0,
    laws: 0,
    decisions: 0,
    publications: 0,
    readings: 0,
    plan: 0,
    recommendations: 0,
  };
  const part = (name: Part, lines: AsyncIterable<string> | Iterable<string>): Entering => ({
    name: `${name}.jsonl`,
    data: asLines(counting(lines, () => counts[name]++)),
    packed: true,
  });
  yield part('people', await peopleLines(sight, named.people));
  yield part('laws', await lawLines(sight, named.sets));
  yield part('decisions', decisionLines(sight));
  yield part('publications', publicationLines(sight));
  yield part('readings', readingLines(sight, readings));
  yield part('plan', plan);
  yield part('recommendations', recommendations);
  const missing: string[] = [];
  for (const sha256 of [...named.originals].sort()) {
    const path = placeOf(request.data, sha256);
    if (existsSync(path)) yield { name: ORIGINALS + sha256, data: createReadStream(path), packed: false };
    else missing.push(sha256);
  }
  const manifest: Manifest = {
    format: FORMAT,
    state: { ...request.state },
    voices: [...request.voices],
    made: request.made,
    engine: request.engine,
    by: request.key.publicKey,
    chain: await headOf(sight),
    counts,
    missing,
    entries: [...made],
  };
  yield { name: MANIFEST, data: [bytesOf(manifest)], packed: true };
  const signature = { algorithm: 'Ed25519', value: request.key.sign(nameOf(manifest), 'bundle') };
  yield { name: SIGNATURE, data: [Buffer.from(JSON.stringify(signature))], packed: true };
}

async function headOf(sight: Sight): Promise<Manifest['chain']> {
  if (sight.last === 0) return { seq: 0, hash: BEGINNING };
  for await (const { seq, hash } of linksIn({ ...sight, after: sight.last - 1 })) return { seq, hash };
  throw new Error(`decision ${sight.last} is gone`);
}

async function* counting(
  lines: AsyncIterable<string> | Iterable<string>,
  count: () => void,
): AsyncGenerator<string> {
  for await (const line of lines) {
    count();
    yield line;
  }
}

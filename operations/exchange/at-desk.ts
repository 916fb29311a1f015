import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { openBundle, type Bundle } from '#store/exchange/bundle-read.ts';
import { keepFile } from '#store/exchange/keep-original.ts';
import { writePieces } from '#store/exchange/write-file.ts';
import { placeOf } from '#store/originals.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import { keyOf } from './compare.ts';
import { planKeyOf } from './plan-compare.ts';
import { stepKeyOf } from './recommendations-compare.ts';
import { merge, preview, type Merged, type Preview } from './merge.ts';
import type { Choice } from './taking.ts';

/**
 * Takes a bundle that a person of this desk hands in: checked first, and kept only when it is of this State and voice.
 *
 * @param data the data folder
 * @returns the SHA-256 under which it is kept
 * @throws InputError when it is faulty, or not of this desk
 */
export async function receive(seat: Seat, data: string, name: string, bytes: Uint8Array): Promise<string> {
  const beside = join(tmpdir(), `tutela-${randomBytes(8).toString('hex')}.tutela`);
  try {
    await writePieces(beside, one(bytes));
    const bundle = await openBundle(beside);
    await bundle.close();
    mustBeOf(seat, bundle, name);
    return await keepFile(data, beside);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...error.problem, file: name });
  } finally {
    await rm(beside, { force: true });
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

/** Work on a bundle that was handed in at this desk, within the voice of the seat. */
export async function withBundle<T>(
  seat: Seat,
  data: string,
  sha256: string,
  work: (bundle: Bundle, shown: Preview) => Promise<T>,
): Promise<T | undefined> {
  if (!/^[0-9a-f]{64}$/u.test(sha256) || !existsSync(placeOf(data, sha256))) return undefined;
  const bundle = await openBundle(placeOf(data, sha256)).catch((error: unknown) => {
    // Another original has this hash.
    if (error instanceof InputError) return undefined;
    throw error;
  });
  if (!bundle) return undefined;
  try {
    if (!isOf(seat, bundle)) return undefined;
    const known = new Set(seat.catalogue.requirements.map(({ id }) => id));
    return await work(bundle, await preview(seat.database, sessionOf(seat), bundle, known));
  } finally {
    await bundle.close();
  }
}

/** @param choices by the key of the finding (compare.ts); what is not named stays open */
export async function mergeHere(
  seat: Seat,
  data: string,
  sha256: string,
  choices: ReadonlyMap<string, Choice>,
): Promise<Merged | undefined> {
  if (!mayHere(seat, 'judge')) return undefined;
  return withBundle(seat, data, sha256, (bundle, shown) =>
    merge({
      database: seat.database,
      data,
      bundle,
      preview: shown,
      person: seat.person,
      catalogueVersion: seat.catalogue.version,
      engineVersion: seat.engine,
      choose: (finding) => choices.get(keyOf(finding)),
      chooseStep: (step) => choices.get(stepKeyOf(step)),
      ...(mayHere(seat, 'plan') ? { choosePlan: (action) => choices.get(planKeyOf(action)) } : {}),
    }),
  );
}

function isOf({ state, voice }: Seat, { manifest }: Bundle): boolean {
  return manifest.state.code === state && manifest.voices.includes(voice);
}

function mustBeOf(seat: Seat, bundle: Bundle, name: string): void {
  if (isOf(seat, bundle)) return;
  const message = 'holds nothing of this State in this voice; hand it in at the desk it belongs to';
  throw new InputError({ code: 'exchange.other-desk', file: name, message });
}

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { AT_DESK } from '#store/exchange/bundle-limits.ts';
import { openBundle, type Bundle } from '#store/exchange/bundle-read.ts';
import { keepFile } from '#store/exchange/keep-original.ts';
import { writePieces } from '#store/exchange/write-file.ts';
import { placeOf } from '#store/originals.ts';
import { patient, places, PlacesFull } from '#store/places.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import { keyOf } from './compare.ts';
import { planKeyOf } from './plan-compare.ts';
import { stepKeyOf } from './recommendations-compare.ts';
import { merge, preview, type Merged, type Preview } from './merge.ts';
import type { Choice } from './taking.ts';

/** One is read at a time, in the process that answers everybody; a few wait. */
const inTurn = places(1, 8);

/** @throws InputError (`exchange.busy`) when too many wait: then nothing was begun */
async function orBusy<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PlacesFull)) throw error;
    const message = 'other bundles are being read at this moment; try again in a moment';
    throw new InputError({ code: 'exchange.busy', message });
  }
}

/**
 * Takes a bundle that a person of this desk hands in: checked first, and kept only when it is of this State and voice.
 *
 * @param data the data folder
 * @returns the SHA-256 under which it is kept
 * @throws InputError when it is faulty, too large for the desk, or not of it, or when too many are read at once
 */
export function receive(seat: Seat, data: string, name: string, bytes: Uint8Array): Promise<string> {
  return orBusy(() => inTurn(() => received(seat, data, name, bytes)));
}

async function received(seat: Seat, data: string, name: string, bytes: Uint8Array): Promise<string> {
  const beside = join(tmpdir(), `tutela-${randomBytes(8).toString('hex')}.tutela`);
  try {
    await writePieces(beside, one(bytes));
    const bundle = await openBundle(beside, AT_DESK);
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

type Asked = { readonly seat: Seat; readonly data: string; readonly sha256: string };

/**
 * Work on a bundle that was handed in at this desk, within the voice of the seat.
 *
 * @throws InputError (`exchange.busy`) when too many are read at once
 */
export function withBundle<T>(
  seat: Seat,
  data: string,
  sha256: string,
  work: (bundle: Bundle, shown: Preview) => Promise<T>,
): Promise<T | undefined> {
  return orBusy(() => inTurn(() => opened({ seat, data, sha256 }, work)));
}

async function opened<T>(
  { seat, data, sha256 }: Asked,
  work: (bundle: Bundle, shown: Preview) => Promise<T>,
): Promise<T | undefined> {
  if (!/^[0-9a-f]{64}$/u.test(sha256) || !existsSync(placeOf(data, sha256))) return undefined;
  const bundle = await openBundle(placeOf(data, sha256), AT_DESK).catch((error: unknown) => {
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

/**
 * Whoever has chosen waits some seconds rather than be turned away.
 *
 * @param choices by the key of the finding (compare.ts); what is not named stays open
 * @throws InputError (`exchange.busy`) when too many are read at once
 */
export async function mergeHere(
  seat: Seat,
  data: string,
  sha256: string,
  choices: ReadonlyMap<string, Choice>,
): Promise<Merged | undefined> {
  if (!mayHere(seat, 'judge')) return undefined;
  const work = (bundle: Bundle, shown: Preview): Promise<Merged> =>
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
    });
  return orBusy(() => patient(() => inTurn(() => opened({ seat, data, sha256 }, work))));
}

function isOf({ state, voice }: Seat, { manifest }: Bundle): boolean {
  return manifest.state.code === state && manifest.voices.includes(voice);
}

function mustBeOf(seat: Seat, bundle: Bundle, name: string): void {
  if (isOf(seat, bundle)) return;
  const message = 'holds nothing of this State in this voice; hand it in at the desk it belongs to';
  throw new InputError({ code: 'exchange.other-desk', file: name, message });
}

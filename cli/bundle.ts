import { resolve } from 'node:path';
import { Voice } from '#engine/model/desk-decision.ts';
import { openedDesk } from './exchange-desk.ts';
import type { Values } from './options.ts';
import { sizeOf } from './exchange-lines.ts';
import { usage } from './usage.ts';

/** The work of a State as one signed file, by whoever holds the machine. */
export async function runBundle(paths: readonly string[], values: Values): Promise<number> {
  const [state, target, ...more] = paths;
  if (state === undefined || !/^[A-Z]{2}$/u.test(state) || more.length > 0)
    throw usage('bundle: name the State, and the file to write to if you like: tutela bundle DE de.tutela');
  const voice = voiceIn('bundle', values.voice);
  const [{ houseBundle }, { writePieces }] = await Promise.all([
    import('#operations/exchange/bundle.ts'),
    import('#store/exchange/write-file.ts'),
  ]);
  const desk = await openedDesk();
  try {
    const { name, pieces } = await houseBundle(desk, state, voice);
    const { path, bytes, sha256 } = await writePieces(resolve(target ?? name), pieces);
    const both =
      voice === undefined ? 'both voices; it is for no one who may not see both' : `the voice "${voice}"`;
    process.stdout.write(
      `${path}: ${sizeOf(bytes)}, ${both}\n  SHA-256 ${sha256}\n  signed by ${desk.key.fingerprint}; tell this to whoever gets it by another way\n`,
    );
    return 0;
  } finally {
    await desk.database.close();
  }
}

/** @throws InputError where it is no voice */
export function voiceIn(verb: string, given: string | undefined): Voice | undefined {
  if (given === undefined) return undefined;
  const voice = Voice.safeParse(given);
  if (voice.success) return voice.data;
  throw usage(`${verb}: --voice is state or ngo`);
}

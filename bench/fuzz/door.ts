import { randomOf, type Random } from '#engine/matches/random-law.ts';

/** What is given to a door: which reader of it is asked, and what it reads. */
export type Input = { readonly to: string; readonly body: string | Uint8Array };

/** Both are good ends: what cannot be used is refused in words. */
export type Ended = 'read' | 'refused';

/** A place where what others wrote comes in. */
export type Door = {
  readonly name: string;
  /** Milliseconds of processor time that one input may take. */
  readonly limit: number;
  readonly make: (random: Random) => Input;
  /** @throws whatever the door does not refuse in words: that is a finding */
  readonly ask: (input: Input) => Ended | Promise<Ended>;
  /** A rejection that nobody waits for is no finding where the product itself puts a thread around the reader. */
  readonly apart?: true;
  /** The work is done in another process: the limit is of the clock. */
  readonly clock?: true;
};

/** Random numbers of one input: the same seed, door and number give the same ones, whoever asks. */
export function randomFor(door: string, seed: number, index: number): Random {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  for (const sign of door) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193);
  return randomOf(mixed);
}

/** Input number `index` of a door. */
export function inputOf(door: Door, seed: number, index: number): Input {
  return door.make(randomFor(door.name, seed, index));
}

/** An InputError is a refusal; everything else goes on as it is. */
export async function refusing(work: () => unknown): Promise<Ended> {
  try {
    await work();
    return 'read';
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError' && error.message.trim() !== '')
      return 'refused';
    throw error;
  }
}

import type { z } from 'zod';
import { dataFolder } from '#store/data-folder.ts';
import { keepKnown, readKnown, type Known } from '#store/last-known.ts';

/** Told to whoever runs the portal. */
type Say = (line: string) => void;

/** What was known last, so that what people took back does not return while the database is away, nor after a start. */
export type LastKnown<T> = {
  /** @returns what was read here last, else what the process before left in the data folder; undefined where nothing was */
  readonly now: (say: Say) => T | undefined;
  /** Keeps what was read just now, for this process and for the next one. */
  readonly keep: (value: T, say: Say) => void;
};

/**
 * Nothing here keeps a page from being shown: a file that is broken is as if there were none, and one that cannot be
 * written is told; each of them once. No line says what was read, so that none says which page somebody opened.
 *
 * @param shape of the file; JSON has no undefined, so what fits it is a `T`
 */
export function lastKnown<T>(name: Known, shape: z.ZodType<unknown>): LastKnown<T> {
  let known: { readonly value: T } | undefined;
  let looked = false;
  let written: string | undefined;
  const told = new Set<string>();
  const tell = (say: Say, what: string, error: unknown): void => {
    if (told.has(what)) return;
    told.add(what);
    say(
      `What was known last could not be ${what}. ${error instanceof Error ? error.message : String(error)}`,
    );
  };
  const folder = (): string => dataFolder(process.env, process.cwd());

  const look = (say: Say): void => {
    looked = true;
    try {
      const found = readKnown(folder(), name);
      if (found === undefined) return;
      known = { value: shape.parse(found) as T };
      written = JSON.stringify(found);
    } catch (error) {
      tell(say, 'read', error);
    }
  };
  return {
    now: (say) => {
      if (!looked) look(say);
      return known?.value;
    },
    keep: (value, say) => {
      // Who reads the database before anybody asked for the file needs the file only to see whether it says the same.
      if (!looked) look(say);
      const text = JSON.stringify(value);
      known = { value };
      if (text === written) return;
      try {
        keepKnown(folder(), name, value);
        written = text;
      } catch (error) {
        tell(say, 'kept', error);
      }
    },
  };
}

import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';

export const Day = z.iso.date();
export const StateCode = z.string().regex(/^[A-Z]{2}$/);

/** Where a fact was read. `asOf` is the date of the source, or of our copy of it; it is never today's. */
export const FactSource = z.strictObject({
  title: z.string().min(5),
  /** Absent where what we read was not the publisher's own page. */
  url: z.url().optional(),
  asOf: Day,
  trust: z.enum(['high', 'medium', 'low']),
});
export type FactSource = z.infer<typeof FactSource>;

/** By the key that the values of the same file name. */
export const FactSources = z.record(z.string(), FactSource);
export type FactSources = z.infer<typeof FactSources>;

/** @throws InputError when a value names a source that the file does not have: then nobody could say where it is from */
export function mustName(sources: FactSources, keys: Iterable<string>, file: string): void {
  for (const key of keys) {
    if (Object.hasOwn(sources, key)) continue;
    throw new InputError({
      code: 'no-source',
      file,
      place: `source "${key}"`,
      message: 'is not among the sources of this file; add it there, with its date and trust',
    });
  }
}

import { z } from 'zod';
import { readYamlOrThrow, type TextFile } from './read.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** One State and what is known of its standing under the Protocol. A date left out is not known. */
export const State = z.strictObject({
  /** ISO 3166-1 alpha-2; "XE" is the made-up State of the examples. */
  code: z.string().regex(/^[A-Z]{2}$/),
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  name: z.string().min(2),
  madeUp: z.boolean().optional(),
  /** "signed" without more binds to nothing but good faith; "unknown" is never "none". */
  status: z.enum(['party', 'signed', 'none', 'unknown']),
  signed: date.optional(),
  act: z.enum(['ratification', 'accession', 'succession', 'acceptance']).optional(),
  deposited: date.optional(),
  /** Derived from OPSC article 14. */
  inForce: date.optional(),
  sources: z.array(z.string()).min(1),
  /** Date of the source, not of today. */
  asOf: date,
});
export type State = z.infer<typeof State>;

const StatesFile = z.strictObject({ sources: z.record(z.string(), z.string()), states: z.array(State).min(1) });

/**
 * Reads facts/states.yaml; the keys of the sources are replaced by their full names.
 *
 * @throws InputError naming the line and field at fault
 */
export function readStates(file: TextFile): readonly State[] {
  const { sources, states } = readYamlOrThrow(file, StatesFile);
  return states.map((state) => ({ ...state, sources: state.sources.map((key) => sources[key] ?? key) }));
}

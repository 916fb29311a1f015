import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const States = z.object({ states: z.array(z.object({ code: z.string(), name: z.string() })) });

/** The made-up State of the tour. */
const EXEMPLA = { code: 'XE', name: 'Exempla' };

let read: readonly { readonly code: string; readonly name: string }[] | undefined;

/** All States that a desk may be set up for, by name. */
export function statesByName(): readonly { readonly code: string; readonly name: string }[] {
  read ??= [
    ...States.parse(parse(readFileSync(join(import.meta.dirname, '../../facts/states.yaml'), 'utf8'))).states,
    EXEMPLA,
  ].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return read;
}

export function nameOfState(code: string | undefined): string | undefined {
  return statesByName().find((state) => state.code === code)?.name;
}

import { parse } from 'yaml';
import { Confirmation, Confirmations } from '#engine/model/confirmation.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Desk } from './desk.ts';

/**
 * Reads one confirmation as it is typed: "csam.produce=62-63", or "csam.produce=V:62-63" with its section.
 *
 * @throws InputError when it is written otherwise
 */
export function confirmationOf(typed: string): Confirmation {
  const found = /^\s*(?<requirement>[^=\s]+)\s*=\s*(?:(?<section>[^:]+?)\s*:)?\s*(?<paras>[^:]+?)\s*$/u.exec(
    typed,
  );
  const { requirement, section, paras } = found?.groups ?? {};
  const read = Confirmation.safeParse({ requirement, paras, ...(section === undefined ? {} : { section }) });
  if (read.success) return read.data;
  const message = 'is not written like csam.produce=62-63 or csam.produce=V:62-63';
  throw new InputError({ code: 'pinpoints.confirm', file: `--confirm "${typed}"`, message });
}

/** @throws InputError when the file cannot be read or does not hold confirmations */
export function confirmationsIn(desk: Desk, path: string): readonly Confirmation[] {
  const file = desk.read([path]).files[0];
  let value: unknown;
  try {
    value = parse(new TextDecoder().decode(file?.bytes));
  } catch {
    throw unreadable(path, undefined, 'is neither YAML nor JSON; write it as docs/pinpoints.md shows');
  }
  const read = Confirmations.safeParse(value);
  if (read.success) return read.data.confirmations;
  const [issue] = read.error.issues;
  const message = `is not as it must be (${issue?.message ?? ''}); write it as docs/pinpoints.md shows`;
  throw unreadable(path, `field "${issue?.path.join('.') ?? ''}"`, message);
}

function unreadable(file: string, place: string | undefined, message: string): InputError {
  const at = place === undefined ? {} : { place };
  return new InputError({ code: 'pinpoints.confirm-file', file, message, ...at });
}

import { parseArgs } from 'node:util';
import { InputError } from '#engine/model/problem.ts';

export type Options = Readonly<Record<string, string | undefined>>;

/**
 * Reads `--name value` pairs; every option of a bench takes a value.
 *
 * @throws InputError when an option is unknown, lacks its value, or a required one is missing
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
  required: readonly string[],
): Options {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  let values: Options;
  try {
    values = parseArgs({ args: [...args], options }).values as Options;
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0] ?? 'the options cannot be read', names);
  }
  for (const name of required) {
    if (values[name] === undefined || values[name] === '') throw usage(`--${name} is missing`, names);
  }
  return values;
}

/** Reads a whole number of at least 1. @throws InputError naming the option */
export function countOf(options: Options, name: string, otherwise: number): number {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new InputError({
    code: 'usage',
    message: `--${name} must be a whole number from 1, not "${value}"`,
  });
}

/** Runs a bench as a program: trouble with the input is one line and exit code 2, a fault of ours is code 1. */
export async function asProgram(name: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    const expected = fault instanceof InputError;
    const text = expected ? fault.message.replace(/\s+/g, ' ') : (fault.stack ?? fault.message);
    process.stderr.write(`${name}: ${text}\n`);
    process.exitCode = expected ? 2 : 1;
  }
}

function usage(message: string, names: readonly string[]): InputError {
  const known = names.map((name) => `--${name}`).join(', ');
  return new InputError({ code: 'usage', message: `${message}; the options are ${known}` });
}

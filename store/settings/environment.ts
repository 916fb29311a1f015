import { InputError } from '#engine/model/problem.ts';
import { ADDRESSES } from './secrets-table.ts';
import { EXIT_URLS, SETTINGS, type Setting } from './table.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Checked = Pick<Setting, 'variable' | 'form' | 'usual' | 'example' | 'written'>;

/** How people write a switch into an environment; we write on and off. */
const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  yes: true,
  1: true,
  off: false,
  false: false,
  no: false,
  0: false,
};

/** Longer values are not repeated in a message. */
const LONGEST = 60;

/**
 * The settings that the environment gives, in the one spelling that every room reads: checked as those of the file are.
 *
 * @throws InputError for the first that cannot be used, with its name, what is wrong, and how it is written
 */
export function checkedEnvironment(env: Environment): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const setting of settingsOf(env)) {
    const given = env[setting.variable]?.trim();
    if (!given) continue;
    const value = valueOf(setting, given);
    if (value === undefined) {
      const message = `${faultIn(setting, given)}; correct it, or take it away (${setting.usual})`;
      throw new InputError({ code: 'settings.environment', file: setting.variable, message });
    }
    found[setting.variable] = setting.written ? setting.written(value as never) : String(value);
  }
  return found;
}

/** What is wrong with a value of the environment, and how a right one looks; undefined where it can be used. */
export function faultIn(setting: Checked, given: string): string | undefined {
  if (valueOf(setting, given) !== undefined) return undefined;
  const isSwitch = setting.form.safeParse(true).success;
  const why = isSwitch
    ? 'must be on or off'
    : (setting.form.safeParse(given).error?.issues[0]?.message ?? 'cannot be used');
  const example = setting.example === undefined ? '' : `, such as ${setting.example}`;
  const held = (ADDRESSES as readonly string[]).includes(setting.variable) || given.includes('@');
  return `${why}${example}${held || given.length > LONGEST ? '' : `, and not "${given}"`}`;
}

/** An environment knows text only: a form may ask for a switch or a number. */
function valueOf({ form }: Checked, given: string): unknown {
  const yes = SWITCH[given.toLowerCase()];
  const tries = [
    ...(yes === undefined ? [] : [yes]),
    ...(/^\d+$/u.test(given) ? [Number(given)] : []),
    given,
  ];
  for (const value of tries) {
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

function settingsOf(env: Environment): readonly Checked[] {
  const { variable, one, example, usual } = EXIT_URLS;
  const ofStates = Object.keys(env).filter(
    (name) => name.startsWith(variable) && /^[A-Z]{2}$/u.test(name.slice(variable.length)),
  );
  return [...SETTINGS, ...ofStates.map((name) => ({ variable: name, form: one, example, usual }))];
}

const TOGETHER = ['TUTELA_OIDC_ISSUER', 'TUTELA_OIDC_ID', 'TUTELA_OIDC_SECRET'] as const;

/** Of the settings that mean something together only: which is missing, and beside what. */
export function lackingBeside(
  env: Environment,
): { readonly name: string; readonly says: string } | undefined {
  const there = TOGETHER.filter((name) => env[name]?.trim());
  const name = TOGETHER.find((one) => !there.some((other) => other === one));
  if (there.length === 0 || name === undefined) return undefined;
  return { name, says: `is missing beside ${there.join(' and ')}, so nobody can sign in that way` };
}

/** @throws InputError where a part of a whole is missing: asked at the start of the portal, which alone needs the secret */
export function mustBeWhole(env: Environment): void {
  const lacking = lackingBeside(env);
  if (lacking === undefined) return;
  const message = `${lacking.says}; set it (a secret also as ${lacking.name}_FILE), or take the others away`;
  throw new InputError({ code: 'settings.environment', file: lacking.name, message });
}

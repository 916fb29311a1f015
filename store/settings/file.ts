import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { EXIT_URLS, SETTINGS } from './table.ts';
import { LOOKS_SECRET } from './secrets-table.ts';
import { SettingsFile } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = 'tutela.yaml';

/**
 * The settings file, as variables of the environment: TUTELA_SETTINGS, or tutela.yaml in the folder Tutela was started in.
 * Without a file there are none.
 *
 * @returns each variable with its value as text
 * @throws InputError for the first thing that is wrong, with file, line, and what to do
 */
export function fileSettings(env: Environment, here: string): Readonly<Record<string, string>> {
  const file = settingsPath(env, here);
  const text = read(file, Boolean(env['TUTELA_SETTINGS']?.trim()));
  if (text === undefined) return {};
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors[0];
  if (broken) throw wrong(file, `line ${lines.linePos(broken.pos[0]).line}`, `is no YAML: ${broken.message}`);
  const content: unknown = document.toJS() ?? {};
  mustHoldNoSecret(content, file, document, lines);
  const checked = SettingsFile.safeParse(content);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    if (issue) throw told(issue, file, document, lines);
  }
  return asVariables(checked.data ?? {});
}

/** Where the settings file is, or would be. */
export function settingsPath(env: Environment, here: string): string {
  const named = env['TUTELA_SETTINGS']?.trim();
  return named ? resolve(here, named) : join(here, NAME);
}

function read(file: string, named: boolean): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && !named) return undefined;
    const what =
      code === 'ENOENT'
        ? 'there is no such file; correct TUTELA_SETTINGS, or take it away'
        : `cannot be read (${code ?? 'fault'}); see that this account may read it`;
    throw new InputError({ code: 'settings.file', file, message: what });
  }
}

function asVariables(groups: Readonly<Record<string, Record<string, unknown> | undefined>>) {
  const found: Record<string, string> = {};
  for (const { place, variable, written } of SETTINGS) {
    const [group = '', name = ''] = place.split('.');
    const value = groups[group]?.[name];
    if (value !== undefined) found[variable] = written ? written(value as never) : String(value);
  }
  const [group = '', name = ''] = EXIT_URLS.place.split('.');
  for (const [state, url] of Object.entries((groups[group]?.[name] as Record<string, string>) ?? {}))
    found[`${EXIT_URLS.variable}${state}`] = url;
  return found;
}

/** Also behind an address: postgres://user:password@host. The secret itself is not repeated. */
function mustHoldNoSecret(content: unknown, file: string, document: Document, lines: LineCounter): void {
  const refuse = (path: readonly string[], how: string): never => {
    throw wrong(file, placed(path, document, lines), `a secret does not belong into this file: ${how}`);
  };
  const look = (value: unknown, path: readonly string[]): void => {
    const name = path.at(-1) ?? '';
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) look(inner, [...path, key]);
    } else if (LOOKS_SECRET.test(name) && !isSetting(path)) {
      refuse(path, 'set it in the environment, or as NAME_FILE with the path of a file (docs/settings.md)');
    } else if (typeof value === 'string' && /^\w+:\/\/[^@/\s]*:[^@/\s]+@/u.test(value)) {
      const variable = path[0] === 'mail' ? 'TUTELA_SMTP_PASSWORD' : 'DATABASE_PASSWORD';
      refuse(path, `take the password out of the address and set ${variable} or ${variable}_FILE`);
    }
  };
  look(content, []);
}

const isSetting = (path: readonly string[]): boolean =>
  SETTINGS.some(({ place }) => place === path.join('.'));

function told(issue: z.core.$ZodIssue, file: string, document: Document, lines: LineCounter): InputError {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const whole = [...path, issue.keys[0] ?? ''];
    const near = nearest(whole.join('.'));
    return wrong(
      file,
      placed(whole, document, lines),
      `is not a setting; ${near ? `did you mean ${near}?` : 'docs/settings.md lists them all'}`,
    );
  }
  const usual = SETTINGS.find(({ place }) => place === path.join('.'))?.usual;
  const leave = usual === undefined ? '' : `; or leave it out (${usual})`;
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return wrong(file, placed(path, document, lines), `${inner ?? issue.message}${leave}`);
}

function nearest(given: string): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');
  const last = plain(given.split('.').at(-1) ?? '');
  const same = [...SETTINGS.map(({ place }) => place), EXIT_URLS.place].find((place) => {
    const own = plain(place.split('.').at(-1) ?? '');
    return own === last || (last.length > 2 && [...own].sort().join('') === [...last].sort().join(''));
  });
  return same ?? SETTINGS.find(({ variable }) => plain(variable) === last)?.place;
}

function placed(path: readonly string[], document: Document, lines: LineCounter): string {
  // The key itself, where there is one: a wrong value and an unknown name both stand there.
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const at = isNode(node) ? node.range?.[0] : undefined;
    if (at !== undefined) return `line ${lines.linePos(at).line}, ${path.join('.')}`;
  }
  return path.join('.') || 'line 1';
}

function wrong(file: string, place: string, message: string): InputError {
  return new InputError({ code: 'settings.file', file, place, message });
}

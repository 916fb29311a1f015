import { parseArgs } from 'node:util';
import { usage } from './usage.ts';

/** The verbs of the command line, as help lists them. */
export const VERBS = [
  'check',
  'lint',
  'diff',
  'export',
  'outline',
  'pinpoints',
  'audit',
  'recommendations',
  'verify',
  'report',
  'serve',
  'worker',
  'migrate',
  'doctor',
  'bundle',
  'merge',
  'backup',
  'restore',
  'translations',
  'library',
] as const;
export type Verb = (typeof VERBS)[number];

const READERS = ['check', 'lint', 'diff', 'export', 'outline', 'pinpoints'] as const;

/** Every option, and the verbs it belongs to: no other takes it, so that nothing a person says is passed over. */
export const OPTIONS = {
  state: { type: 'string', of: ['check', 'recommendations'] },
  lang: { type: 'string', of: [...READERS, 'recommendations', 'report', 'translations'] },
  profile: { type: 'string', of: ['check'] },
  out: { type: 'string', of: ['check', 'lint', 'export', 'pinpoints', 'report', 'library'] },
  format: { type: 'string', of: ['check', 'lint', 'diff', 'export', 'pinpoints', 'report'] },
  decisions: { type: 'string', of: ['check', 'diff'] },
  date: { type: 'string', of: ['check', 'export'] },
  corrections: { type: 'string', of: ['check', 'diff', 'export', 'outline'] },
  country: { type: 'string', of: ['export'] },
  number: { type: 'string', of: ['export'] },
  'version-date': { type: 'string', of: ['export'] },
  catalogue: { type: 'string', of: READERS },
  document: { type: 'string', of: ['pinpoints'] },
  requirement: { type: 'string', of: ['pinpoints'] },
  confirm: { type: 'string', multiple: true, of: ['pinpoints'] },
  'confirm-file': { type: 'string', of: ['pinpoints'] },
  by: { type: 'string', of: ['pinpoints', 'merge'] },
  finding: { type: 'string', of: ['audit'] },
  json: { type: 'boolean', of: ['outline', 'pinpoints', 'audit', 'verify', 'merge', 'library', 'doctor'] },
  voice: { type: 'string', of: ['bundle', 'merge'] },
  take: { type: 'string', of: ['merge'] },
  from: { type: 'string', of: ['merge'] },
  kind: { type: 'string', of: ['report'] },
  questions: { type: 'string', of: ['report'] },
  beside: { type: 'string', multiple: true, of: ['report'] },
  stamp: { type: 'boolean', of: ['translations'] },
  check: { type: 'boolean', of: ['migrate'] },
  replace: { type: 'boolean', of: ['restore'] },
  help: { type: 'boolean', short: 'h', of: VERBS },
  version: { type: 'boolean', short: 'v', of: VERBS },
} as const;

/** The options as they were given. */
export type Values = ReturnType<typeof parsed>['values'];

/** @throws InputError when an option is unknown, or lacks its value */
export function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw usage((error as Error).message.split('. ')[0] ?? 'the options cannot be read');
  }
}

/** @throws InputError when an option was given that this verb does not know */
export function mustBelong(verb: Verb, values: Values): void {
  for (const [name, { of }] of Object.entries(OPTIONS)) {
    const verbs: readonly Verb[] = of;
    if (values[name as keyof Values] === undefined || verbs.includes(verb)) continue;
    throw usage(`${verb}: --${name} is an option of ${inWords(verbs)}`);
  }
}

/** "check", "check and diff", "check, diff and export". */
function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

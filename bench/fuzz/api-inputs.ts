import { pick, type Random } from '#engine/matches/random-law.ts';
import type { Input } from './door.ts';
import { hostile } from './mangle.ts';

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly example?: unknown;
  readonly pattern?: string;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
  readonly example?: unknown;
};
export type OpenApi = {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
};

/** Values that stand for what a document cannot say: ids that are there, a hash, a cursor of another list. */
const KNOWN: readonly string[] = [
  ...['csam.produce', 'csam', 'FR', 'XE', 'state', 'ngo', 'O', 'law', 'met', 'partly', '0'.repeat(64)],
  ...['en', 'csv', 'oscal', 'turtle', 'jsonld', '1', '200', 'produc'],
];
const ETAGS = ['*', '"x"', 'W/"x"', '"', '","', '""', '\t', '"a", "b"', '"\u00e9"'];

/**
 * A question to the interface, made from its own document: each parameter as it should be, or not.
 *
 * @returns `to`: the address as the document writes it; `body`: the address that is asked, then lines of headers
 */
export function apiInput(random: Random, { paths }: OpenApi, known: readonly string[] = KNOWN): Input {
  const template = pick(random, Object.keys(paths));
  const parameters = paths[template]?.get?.parameters ?? [];
  const values = new Map(
    parameters.filter((each) => each.in === 'path').map((each) => [each.name, inPath(random, each, known)]),
  );
  const path = template.replace(/\{(\w+)\}/gu, (_, name: string) => values.get(name) ?? 'x');
  const query = parameters.filter((each) => each.in === 'query' && random() < 0.4);
  const asked = query.map((each) => [each.name, valueOf(random, each, known)] as const);
  const [first] = asked;
  if (first && random() < 0.05) asked.push([first[0], hostile(random)]);
  if (random() < 0.1) asked.push([hostile(random).slice(0, 300), hostile(random)]);
  const search = asked
    .map((pair) => pair.map(encoded).join('='))
    .join('&')
    .slice(0, 6000);
  const headers = random() < 0.1 ? `\nif-none-match: ${pick(random, ETAGS)}` : '';
  return { to: template, body: `${path}${search === '' ? '' : `?${search}`}${headers}` };
}

/** What such a body asks. */
export function askedIn(body: string): { readonly path: string; readonly headers: Record<string, string> } {
  const [path = '', ...lines] = body.split('\n');
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([a-z-]+): (.*)$/u.exec(line) ?? [];
    return name === undefined ? [] : [[name, (value ?? '').replace(/[^\t\x20-\xff]/gu, '')] as const];
  });
  return { path, headers: Object.fromEntries(headers) };
}

/** Whether an address is one of its template: an input that was shrunk too far asks something else. */
export function fits(path: string, template: string): boolean {
  const form = template.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\{\w+\}/gu, '[^/?#]+');
  return new RegExp(`^${form}(?:\\?[^#]*)?$`, 'u').test(path);
}

/** One step of an address: neither empty nor one that means a step back. */
function inPath(random: Random, parameter: Parameter, known: readonly string[]): string {
  const text = encoded(valueOf(random, parameter, known).slice(0, 2000));
  return /^(?:\.|%2e){0,2}$/iu.test(text) ? 'x' : text;
}

function valueOf(random: Random, { schema = {}, example }: Parameter, known: readonly string[]): string {
  const chance = random();
  if (chance < 0.35) return hostile(random);
  if (chance < 0.55) return pick(random, known);
  if (schema.enum && schema.enum.length > 0) return String(pick(random, schema.enum));
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum = 0, maximum = 100 } = schema;
    return String(minimum - 1 + Math.floor(random() * (maximum - minimum + 3)));
  }
  return String(example ?? schema.example ?? pick(random, known));
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { InputError } from '#engine/model/problem.ts';
import type { Confirmed } from '#engine/model/requirement.ts';

export type PinpointEdit = {
  readonly section: string;
  /** "62-63". */
  readonly paras: string;
  readonly confirmed: Confirmed;
};

/**
 * Makes a pinpoint of the Guidelines a verified one in the text of a requirement. Only its own lines change: the rest
 * of the file, comments and line ends included, stays as it is. Where no pinpoint names the section, one is added.
 *
 * @throws InputError when the file is written in a way that cannot be changed without loss
 */
export function withConfirmed(file: string, text: string, edit: PinpointEdit): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const document = parseDocument(plain);
  const list: unknown = document.getIn(['pinpoints', 'guidelines'], true);
  if (!isSeq(list)) throw notEdited(file);
  const item = list.items.find((one) => isMap(one) && one.get('section') === edit.section);
  const edited = isMap(item) ? changed(plain, item, edit) : added(plain, list, edit);
  // What the lines now say must be what was asked for, and nothing else.
  document.setIn(['pinpoints', 'guidelines'], expected(list.toJS(document) as Pinpoint[], edit));
  const after = parseDocument(edited);
  if (after.errors.length > 0 || !same(after.toJS(), document.toJS())) throw notEdited(file);
  return edited.replaceAll('\n', eol);
}

type Pinpoint = Readonly<Record<string, unknown>>;

function expected(list: readonly Pinpoint[], { section, ...rest }: PinpointEdit): Pinpoint[] {
  const fresh = { section, mark: 'verified', ...rest };
  const at = list.findIndex((one) => one['section'] === section);
  return at < 0
    ? [...list, fresh]
    : list.map((one, index) => (index === at ? { ...without(one), ...fresh } : one));
}

function without({ lead: _, ...rest }: Pinpoint): Pinpoint {
  return rest;
}

function changed(text: string, item: YAMLMap, edit: PinpointEdit): string {
  const [start = 0, end = 0] = item.range ?? [];
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const stop = item.flow === true ? end : blockEnd(text, start, column);
  // What stands above the first line is no part of the lines that are replaced.
  item.commentBefore = null;
  item.spaceBefore = false;
  const first = item.items[0]?.key;
  if (isScalar(first)) first.commentBefore = null;
  const lead = item.items.find(({ key }) => isScalar(key) && key.value === 'lead');
  if (lead !== undefined && isScalar(lead.key) && !item.has('paras')) lead.key.value = 'paras';
  else item.delete('lead');
  for (const [key, value] of fields(edit)) set(item, key, value);
  inOrder(item);
  return text.slice(0, start) + written(item, column) + text.slice(stop);
}

function added(text: string, list: YAMLSeq, edit: PinpointEdit): string {
  const item = new Document({ section: quoted(edit.section) }).contents as unknown as YAMLMap;
  for (const [key, value] of fields(edit)) set(item, key, value);
  const last = list.items.at(-1);
  if (isMap(last) && list.flow !== true) {
    const [start = 0] = last.range ?? [];
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    const stop = blockEnd(text, start, column);
    return `${text.slice(0, stop)}\n${' '.repeat(column - 2)}- ${written(item, column)}${text.slice(stop)}`;
  }
  const [start = 0, end = 0] = list.range ?? [];
  if (list.items.length > 0) {
    item.flow = true;
    const close = text.lastIndexOf(']', end);
    return `${text.slice(0, close).trimEnd()}, ${written(item, 0)}${text.slice(close)}`;
  }
  return `${text.slice(0, start).trimEnd()}\n    - ${written(item, 6)}${text.slice(end)}`;
}

/** A value that is there takes the new words and keeps its remarks. */
function set(item: YAMLMap, key: string, value: unknown): void {
  const old = item.get(key, true);
  if (isScalar(old) && isScalar(value)) {
    old.value = value.value;
    if (value.type !== undefined) old.type = value.type;
    delete old.source;
  } else item.set(key, value);
}

function fields({ paras, confirmed }: PinpointEdit): readonly (readonly [string, unknown])[] {
  const { on, by, document } = confirmed;
  const { symbol, sha256, lang } = document;
  const copy = { symbol: quoted(symbol), sha256: quoted(sha256), lang: quoted(lang) };
  return [
    ['paras', quoted(paras)],
    ['mark', 'verified'],
    ['confirmed', { on: quoted(on), by: quoted(by), document: copy }],
  ].map(([key, value]) => [key as string, new Document(value).contents]);
}

/** "62" and "2026-11-22" are words here, whatever a reader of YAML would make of them. */
function quoted(value: string): Scalar<string> {
  const scalar = new Scalar(value);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

const ORDER = ['section', 'paras', 'mark', 'confirmed'];

function inOrder(item: YAMLMap): void {
  const rank = (key: unknown) => (ORDER.indexOf(String(key)) + ORDER.length) % ORDER.length;
  item.items.sort((a, b) => rank(a.key) - rank(b.key));
}

/** The lines of one entry of a list, without the blank lines after it. */
function blockEnd(text: string, start: number, column: number): number {
  const lines = text.slice(start).split('\n');
  const next = lines.findIndex((line, at) => at > 0 && line.trim() !== '' && line.search(/\S/u) < column);
  return start + (next < 0 ? lines : lines.slice(0, next)).join('\n').trimEnd().length;
}

function written(item: YAMLMap, column: number): string {
  const alone = new Document();
  alone.contents = item as never;
  return alone
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(column)}`);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function notEdited(file: string): InputError {
  const message = 'is written in a way that cannot be changed without loss; set paras and mark by hand';
  return new InputError({
    code: 'catalogue.not-edited',
    file,
    place: 'field "pinpoints.guidelines"',
    message,
  });
}

import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import type { LawText } from './law-text.ts';
import { isEId } from './eid.ts';
import type { Mark } from './mark.ts';
import { marksOf } from './marks.ts';
import { pathKeeper } from './path.ts';
import { statusOf } from './status.ts';
import type { LabelKind } from './words.ts';

/** One provision as cut out of the law: its text is `whole.text.slice(start, end)`. */
export type Piece = {
  readonly kind: LabelKind;
  readonly number: string;
  readonly bare: string;
  /** Number of the chapter, where the numbering begins again in each. */
  readonly chapter?: string;
  readonly heading: string;
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number | undefined;
  readonly page: number | undefined;
  /** Where the format itself marks it. */
  readonly status?: 'repealed' | 'reserved';
  /** The address that the document gives itself. */
  readonly eId?: string;
};

/** No law has so many provisions or lines; a file that seems to is a list of something else. */
const MOST = 250_000;
const MOST_BLOCKS = 2_000_000;

/**
 * Walks the marks once: a provision ends where the next one, or a heading above one, begins.
 *
 * @throws InputError when the file has more than 250,000 provisions or 2,000,000 lines
 */
export function cut(source: Source, whole: LawText): readonly Piece[] {
  if (source.blocks.length > MOST_BLOCKS) throw tooMany(source);
  const marks = marksOf(source);
  const path = pathKeeper();
  const title = soleTitle(source, marks);
  const pieces: Piece[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.type === 'container' && index !== title) path.enter(mark.container);
    if (mark?.type !== 'article') continue;
    const end = endOf(source, marks, index, mark.level);
    pieces.push(
      pieceOf(source, whole, mark, { index, end, below: marks[index + 1]?.type === 'below' }, path.current()),
    );
    if (pieces.length > MOST) throw tooMany(source);
    if (mark.kind === 'annex') {
      path.enter({
        text: [mark.number, mark.heading].join(' ').trim(),
        level: mark.level,
        rank: 1,
        untitled: false,
      });
    }
    index = end - 1;
  }
  return pieces;
}

/** @returns index of the first block that no longer belongs to the provision at `index` */
function endOf(source: Source, marks: readonly Mark[], index: number, level: number | undefined): number {
  let end = index + 1;
  if (marks[end]?.type === 'below') end += 1;
  while (end < marks.length) {
    const mark = marks[end];
    const below = mark?.type === 'container' && isDeeper(mark.container.level, level);
    if (mark?.type !== 'text' && !below) break;
    end += 1;
  }
  while (end > index + 1 && source.blocks[end - 1]?.kind === 'note') end -= 1;
  return end;
}

/** A heading inside an article ("###### 1.") stays in its text. */
function isDeeper(inner: number | undefined, level: number | undefined): boolean {
  return inner !== undefined && level !== undefined && inner > level;
}

function pieceOf(
  source: Source,
  whole: LawText,
  mark: Extract<Mark, { type: 'article' }>,
  place: { readonly index: number; readonly end: number; readonly below: boolean },
  path: readonly string[],
): Piece {
  const { index, end } = place;
  const block = source.blocks[index];
  const begins = place.below
    ? (whole.starts[index + 2] ?? whole.text.length)
    : (whole.starts[index] ?? 0) + mark.textFrom;
  const start = begins + repeatLength(whole.text, begins, mark.bare);
  const last = source.blocks[end - 1];
  const stop = (whole.starts[end - 1] ?? 0) + (last?.text.length ?? 0);
  const piece = {
    kind: mark.kind,
    number: mark.number,
    bare: mark.bare,
    path,
    line: block?.line,
    page: block?.page,
    ...(block?.unit?.status === undefined ? {} : { status: block.unit.status }),
    ...(isEId(block?.unit?.id) ? { eId: block.unit.id } : {}),
  };
  const body = trimmed(whole.text, start, Math.max(start, stop));
  const labelled = (whole.starts[index] ?? 0) + (block?.text.length ?? 0);
  const only = mark.level === undefined && labelled > 0 && whole.text.endsWith(mark.heading, labelled);
  if (body.text === '' && mark.heading !== '' && (only || statusOf(mark.heading, '') !== undefined)) {
    return { ...piece, heading: '', ...trimmed(whole.text, labelled - mark.heading.length, labelled) };
  }
  return { ...piece, heading: mark.heading, ...body };
}

/** Irish acts print the number again in front of the text: "3.—(1) …". */
function repeatLength(text: string, at: number, bare: string): number {
  let from = at;
  while (isSpace(text.charCodeAt(from))) from += 1;
  const repeat = `${bare}.—`;
  return bare !== '' && text.startsWith(repeat, from) ? from - at + repeat.length : 0;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number; text: string } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, text: text.slice(start, end) };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}

/** The only heading of the first level, before any provision, is the name of the law. */
function soleTitle(source: Source, marks: readonly Mark[]): number {
  let sole = -1;
  for (let index = 0; index < marks.length; index += 1) {
    const block = source.blocks[index];
    if (block?.kind !== 'heading' || block.level !== 1 || block.unit !== undefined) continue;
    if (sole >= 0 || marks[index]?.type === 'article') return -1;
    sole = index;
  }
  return sole;
}

function tooMany(source: Source): InputError {
  const message = 'more than 250,000 provisions or 2,000,000 lines; give one law to a file';
  return new InputError({ code: 'segments.too-many', message, file: source.name });
}

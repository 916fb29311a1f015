import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf } from '#engine/model/selector.ts';
import type { Source } from '#engine/model/source.ts';
import { withChapters } from './chapters.ts';
import { contentsLength } from './contents.ts';
import { cut } from './cut.ts';
import type { Piece } from './cut.ts';
import { segmentEId, uniqueEIds } from './eid.ts';
import { lawText } from './law-text.ts';
import { portionsOf } from './portions.ts';
import { noArticles, reportLength } from './report.ts';
import { statusOf } from './status.ts';

/**
 * Cuts one law into its provisions. Text before the first provision (preamble, statement of
 * reasons) belongs to none. The text of a segment is a slice of the text of its law, so that
 * `selector.exact` and `text` are the same words.
 *
 * @throws InputError when the file has more provisions or lines than any law
 */
export function segment(source: Source): { readonly segments: Segment[]; readonly problems: Problem[] } {
  const whole = lawText(source.blocks);
  const pieces = withChapters(cut(source, whole), source.lang ?? '');
  const kept = pieces.slice(contentsLength(pieces));
  const filled = kept.filter((piece) => piece.text !== '');
  const counted = filled.filter((piece) => piece.kind !== 'number').length;
  const paragraphs = reportLength(source, counted);
  if (paragraphs > 0) return { segments: [], problems: [noArticles(source, paragraphs)] };
  const problems: Problem[] = [];
  if (filled.length === 0) problems.push(noProvision(source));
  const empty = kept.filter((piece) => piece.text === '' && piece.kind !== 'annex');
  if (empty.length > 0) problems.push(withoutText(source, empty));
  const twice = repeated(filled);
  if (twice.length > 0) problems.push(printedTwice(source, twice));
  return { segments: segmentsOf(source, whole.text, filled), problems };
}

/** @returns the short name under which a law is cited: abbreviation, title, or the file name */
export function lawName(source: Source): string {
  return source.abbreviation ?? source.title ?? source.name.replace(/\.[^.]{1,8}$/u, '');
}

function segmentsOf(source: Source, whole: string, pieces: readonly Piece[]): Segment[] {
  const law = lawName(source);
  const lang = source.lang ?? 'und';
  const lawTitle = source.title ?? law;
  const prefix = lang === 'und' ? law : `${law}/${lang}`;
  const unique = uniqueEIds();
  return pieces.map((piece, index) => {
    const own = segmentEId(
      piece.kind,
      piece.bare === '' ? String(index + 1) : piece.bare,
      lang.startsWith('en'),
    );
    const made = piece.chapter === undefined ? own : `chp_${piece.chapter}__${own}`;
    const eId = unique(piece.eId ?? made);
    const status = piece.status ?? statusOf(piece.heading, piece.text);
    return {
      id: `${prefix}/${eId}`,
      law,
      lawTitle,
      lang,
      number: piece.number,
      heading: piece.heading,
      path: piece.path,
      eId,
      text: piece.text,
      portions: portionsOf(piece.text, eId, lang.startsWith('en')),
      selector: selectorOf(whole, piece.start, piece.end),
      file: source.name,
      ...(piece.line === undefined ? {} : { line: piece.line }),
      ...(piece.page === undefined ? {} : { page: piece.page }),
      order: index + 1,
      ...(status === undefined ? {} : { status }),
    };
  });
}

function noProvision(source: Source): Problem {
  return {
    code: 'segments.none',
    message: 'no article, section or paragraph sign was found; check that the file holds the text of a law',
    file: source.name,
  };
}

function withoutText(source: Source, empty: readonly Piece[]): Problem {
  const first = empty[0]?.line;
  return {
    code: 'segments.empty',
    message: `${empty.length} without any text, left out: ${listed(empty)}`,
    file: source.name,
    ...(first === undefined ? {} : { place: `line ${first}` }),
  };
}

function repeated(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    if (piece.bare === '' || piece.bare.startsWith('transitorio ')) return false;
    const key = `${piece.kind} ${piece.chapter ?? ''} ${piece.bare}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Two versions of one article, or numbering that begins again in an annex. */
function printedTwice(source: Source, twice: readonly Piece[]): Problem {
  const line = twice[0]?.line;
  return {
    code: 'segments.repeated',
    message: `${twice.length} numbers are printed more than once: ${listed(twice)}; check which text is in force`,
    file: source.name,
    ...(line === undefined ? {} : { place: `line ${line}` }),
  };
}

function listed(pieces: readonly Piece[]): string {
  const names = pieces.slice(0, 5).map((piece) => piece.number);
  return names.join(', ') + (pieces.length > 5 ? ' …' : '');
}

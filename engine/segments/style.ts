import type { Block } from '#engine/model/source.ts';
import type { Label } from './label.ts';
import type { LabelKind } from './words.ts';

/** Which labels of a document begin its provisions; the others are references, items or quotations. */
export type Style = {
  readonly main: LabelKind;
  /** Labels count where the format marks a heading. */
  readonly inHeadings: boolean;
  /** Labels count at the start of an ordinary line. */
  readonly inLines: boolean;
};

const MAIN: readonly LabelKind[] = ['article', 'section', 'rule', 'sign', 'number'];

/**
 * One law prints its provisions in one way: the labels that are marked as headings, where the
 * format marks them, else the kind of label that is most frequent. A paragraph sign is a provision
 * in German laws and a part of an article in Brazilian and French ones, where an "Art." stands first.
 */
export function styleOf(blocks: readonly Block[], labels: readonly (Label | undefined)[]): Style {
  const heads = tally(blocks, labels, true);
  const lines = tally(blocks, labels, false);
  const headMain = most(heads, MAIN);
  const headCount = heads.count.get(headMain) ?? 0;
  const lineMain = lineStyle(lines);
  const lineCount = lineMain === 'number' ? 0 : (lines.count.get(lineMain) ?? 0);
  // A date set as a heading begins with a number too.
  const enough = headMain === 'number' && lineCount > 0 ? 3 : 1;
  if (headCount >= enough && headCount * 2 >= lineCount)
    return { main: headMain, inHeadings: true, inLines: false };
  return { main: lineMain, inHeadings: true, inLines: true };
}

/**
 * @returns for each block its label where it begins a provision, else undefined
 */
export function accepted(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  style: Style,
): (Label | undefined)[] {
  let last = '';
  const after = style.main === 'number' ? contentsEnd(blocks, labels) : 0;
  return labels.map((label, index) => {
    if (label === undefined || index < after) return undefined;
    const heading = blocks[index]?.kind === 'heading';
    if (!(heading ? style.inHeadings : style.inLines)) return undefined;
    if (label.kind === 'annex' || label.kind === 'disposition') return label;
    if (label.kind === 'number') {
      if (style.main !== 'number' || (!heading && !follows(last, label.bare))) return undefined;
      last = label.bare;
      return label;
    }
    return heading || label.kind === style.main ? label : undefined;
  });
}

/** Characters from one number to the next in a table of contents, at most and on average. */
const CONTENTS_LINE = 150;

/** @returns index of the block where numbered sections begin again behind a table of contents, or 0 */
function contentsEnd(blocks: readonly Block[], labels: readonly (Label | undefined)[]): number {
  let first: string | undefined;
  let entries = 0;
  let length = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index]?.kind === 'number' ? labels[index] : undefined;
    if (label !== undefined && first === undefined && Number.parseInt(label.bare, 10) <= FIRST)
      first = label.bare;
    else if (label !== undefined && label.bare === first)
      return entries >= 3 && length <= entries * CONTENTS_LINE ? index : 0;
    if (first === undefined) continue;
    if (label !== undefined) entries += 1;
    length += blocks[index]?.text.length ?? 0;
  }
  return 0;
}

type Tally = {
  readonly count: ReadonlyMap<LabelKind, number>;
  readonly first: ReadonlyMap<LabelKind, number>;
};

function tally(blocks: readonly Block[], labels: readonly (Label | undefined)[], headings: boolean): Tally {
  const count = new Map<LabelKind, number>();
  const first = new Map<LabelKind, number>();
  labels.forEach((label, index) => {
    if (label === undefined || (blocks[index]?.kind === 'heading') !== headings) return;
    count.set(label.kind, (count.get(label.kind) ?? 0) + 1);
    if (!first.has(label.kind)) first.set(label.kind, index);
  });
  return { count, first };
}

function lineStyle(lines: Tally): LabelKind {
  const word = most(lines, ['article', 'section', 'rule']);
  const words = lines.count.get(word) ?? 0;
  const signs = lines.count.get('sign') ?? 0;
  if (words + signs === 0) return 'number';
  const signFirst = (lines.first.get('sign') ?? Infinity) < (lines.first.get(word) ?? Infinity);
  return signs > words && signFirst ? 'sign' : word;
}

function most(tallied: Tally, kinds: readonly LabelKind[]): LabelKind {
  let best: LabelKind = 'article';
  for (const kind of kinds) {
    if ((tallied.count.get(kind) ?? 0) > (tallied.count.get(best) ?? 0)) best = kind;
  }
  return best;
}

/** The widest gap between two numbered sections; repealed sections leave some. */
const GAP = 50;
/** A higher number at the start of the file is a year or the number of the act. */
const FIRST = 10;

/** Numbered lines are sections only while they count upward; items of a list begin again at 1. */
function follows(last: string, next: string): boolean {
  const after = Number.parseInt(next, 10);
  if (last === '') return after <= FIRST;
  const before = Number.parseInt(last, 10);
  if (after === before) return next.length > last.length || (next.length === last.length && next > last);
  return after > before && after - before <= GAP;
}

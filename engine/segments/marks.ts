import type { Block, Source } from '#engine/model/source.ts';
import { containerOf } from './containers.ts';
import type { Container } from './containers.ts';
import { labelOf } from './labels.ts';
import type { Label } from './labels.ts';
import { listedHeadings } from './listed.ts';
import { quotations } from './quoted.ts';
import type { Quotation } from './quoted.ts';
import { accepted, styleOf } from './style.ts';
import { opensTransitory, withTransitory } from './transitory.ts';
import { NUMBER_WORDS } from './words.ts';
import type { LabelKind } from './words.ts';

/** What a block is in the order of the law. `above` and `below` are the headings of an article beside it. */
export type Mark =
  | {
      readonly type: 'article';
      readonly kind: LabelKind;
      readonly number: string;
      readonly bare: string;
      readonly heading: string;
      readonly textFrom: number;
      readonly level: number | undefined;
    }
  | { readonly type: 'container'; readonly container: Container }
  | { readonly type: 'above' | 'below' | 'title' }
  | { readonly type: 'text' };

const TEXT: Mark = { type: 'text' };
const TITLE: Mark = { type: 'title' };
const ABOVE: Mark = { type: 'above' };
const BELOW: Mark = { type: 'below' };

/** @returns one mark for each block of the source */
export function marksOf(source: Source): readonly Mark[] {
  return source.blocks.some((block) => block.unit?.type === 'article') ? given(source) : guessed(source);
}

/** A structured format has said already what each block is. */
function given(source: Source): Mark[] {
  return source.blocks.map((block) => {
    const { unit } = block;
    if (unit?.type === 'article' || unit?.type === 'schedule') {
      const number = unit.number ?? '';
      const bare = number.replace(/^(?:§§?|art[ií]culos?) /iu, '');
      const named = /^\p{L}{4}/u.test(bare) && !NUMBER_WORDS.test(bare) && !DISPOSITION.test(bare);
      const kind = unit.type === 'schedule' || named ? 'annex' : kindOfNumber(number, source.lang);
      return {
        type: 'article',
        kind,
        number,
        bare,
        heading: unit.heading ?? '',
        textFrom: 0,
        level: undefined,
      };
    }
    if (block.kind === 'heading' || unit?.type === 'container') {
      const container = { text: block.text, level: block.level ?? 1, rank: undefined, untitled: false };
      return { type: 'container', container };
    }
    return TEXT;
  });
}

const DISPOSITION = /^disposici/iu;

/** A bare number is a section in English-language acts and an article elsewhere. */
function kindOfNumber(number: string, lang: string | undefined): LabelKind {
  if (number.startsWith('§')) return 'sign';
  if (DISPOSITION.test(number)) return 'disposition';
  return lang?.startsWith('en') === true ? 'section' : 'article';
}

function guessed(source: Source): Mark[] {
  const { blocks } = source;
  const lang = source.lang ?? 'und';
  const seen = blocks.map((block) =>
    block.kind === 'table' || block.kind === 'note' ? undefined : labelOf(block, lang),
  );
  const style = styleOf(blocks, seen);
  const quoted = quotations(blocks, seen, style.main);
  const inside = insides(blocks.length, quoted);
  const own = seen.map((label, index) => (inside(index) ? undefined : label));
  const labels = withTransitory(blocks, own, accepted(blocks, own, style));
  const marks: Mark[] = blocks.map((block, index) => {
    const label = labels[index];
    if (label !== undefined) return articleMark(blocks, index, label);
    if (inside(index)) return TEXT;
    if (opensTransitory(block)) return { type: 'container', container: transitory(block) };
    const container = block.kind === 'heading' || block.kind === 'paragraph' ? containerOf(block) : undefined;
    return container === undefined ? TEXT : { type: 'container', container };
  });
  titleContainers(blocks, marks);
  for (const [index, heading] of listedHeadings(blocks, marks)) {
    marks[index] = { ...(marks[index] as Extract<Mark, { type: 'article' }>), heading };
    marks[index - 1] = ABOVE;
  }
  headingsAbove(blocks, marks);
  headingsBelow(blocks, marks);
  return marks;
}

/** Stands beside the highest parts of the law, whatever stood open before. */
function transitory(block: Block): Container {
  return { text: block.text.replace(/[\s.:]+$/u, ''), level: block.level, rank: 0, untitled: false };
}

/** @returns what tells whether a block stands in a quotation */
function insides(length: number, quoted: readonly Quotation[]): (index: number) => boolean {
  const inside = new Uint8Array(quoted.length === 0 ? 0 : length);
  for (const { from, to } of quoted) inside.fill(1, from, to);
  return (index) => inside[index] === 1;
}

const DASH_HEADING = /^([^\n]{2,250}?)\. ?(?:—|–|--+|-(?= ?\())\s*/u;
const LONGEST_HEADING = 150;

function articleMark(blocks: readonly Block[], index: number, label: Label): Mark {
  const block = blocks[index];
  const text = block?.text ?? '';
  const rest = text.slice(label.rest);
  const base = { type: 'article', kind: label.kind, number: label.number, bare: label.bare } as const;
  if (block?.kind === 'heading') {
    return { ...base, heading: rest.trim(), textFrom: text.length, level: block.level };
  }
  const dash =
    label.kind === 'section' || label.kind === 'number' || label.kind === 'rule'
      ? DASH_HEADING.exec(rest.slice(0, 260))
      : null;
  if (dash !== null) {
    return {
      ...base,
      heading: (dash[1] ?? '').trim(),
      textFrom: label.rest + dash[0].length,
      level: undefined,
    };
  }
  const next = blocks[index + 1]?.text ?? '';
  const short = rest !== '' && rest.length <= LONGEST_HEADING && next !== '';
  const numbered = /^(?:\(1\)|1[.)]\s)/u.test(next) && rest.endsWith('.') && rest.length <= 100;
  if (short && (numbered || (isTitle(rest) && !/[(:]|\. /u.test(rest)))) {
    return { ...base, heading: rest.trim(), textFrom: text.length, level: undefined };
  }
  return { ...base, heading: '', textFrom: label.rest, level: undefined };
}

/** "TÍTULO I" on one line, its title on the next; notes on its wording in brackets go with it. */
function titleContainers(blocks: readonly Block[], marks: Mark[]): void {
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.type !== 'container' || blocks[index]?.kind === 'heading') continue;
    let at = index + 1;
    const next = blocks[at];
    if (
      mark.container.untitled &&
      next !== undefined &&
      marks[at] === TEXT &&
      next.text.length <= 200 &&
      isTitle(next.text) &&
      !next.text.startsWith('(')
    ) {
      marks[index] = {
        type: 'container',
        container: { ...mark.container, text: `${mark.container.text} ${next.text}` },
      };
      marks[at] = TITLE;
      at += 1;
    }
    while (marks[at] === TEXT && isNote(blocks[at]?.text ?? '')) {
      marks[at] = TITLE;
      at += 1;
    }
  }
}

/** Brazil prints the heading on the line above the article. */
function headingsAbove(blocks: readonly Block[], marks: Mark[]): void {
  const found: number[] = [];
  let articles = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.type !== 'article' || mark.level !== undefined) continue;
    articles += 1;
    if (mark.heading !== '' || index === 0 || marks[index - 1] !== TEXT) continue;
    if (mark.textFrom >= (blocks[index]?.text.length ?? 0) && marks[index + 1] === TEXT) {
      const below = blocks[index + 1]?.text ?? '';
      if (below.length <= LONGEST_HEADING && isTitle(below)) continue;
    }
    const above = blocks[index - 1]?.text ?? '';
    const followsArticle =
      marks[index - 2]?.type === 'article' && mark.textFrom >= (blocks[index - 2]?.text.length ?? 0);
    if (above.length <= LONGEST_HEADING + 40 && !followsArticle && isTitle(withoutNotes(above)))
      found.push(index);
  }
  if (found.length < 3 || found.length < articles / 50) return;
  for (const index of found) {
    const mark = marks[index];
    if (mark?.type !== 'article') continue;
    marks[index] = { ...mark, heading: withoutNotes(blocks[index - 1]?.text ?? '') };
    marks[index - 1] = ABOVE;
  }
}

/** Some laws print label, heading and text on three lines. */
function headingsBelow(blocks: readonly Block[], marks: Mark[]): void {
  const found: number[] = [];
  let bare = 0;
  for (let index = 0; index < marks.length - 2; index += 1) {
    const mark = marks[index];
    const text = blocks[index]?.text ?? '';
    if (
      mark?.type !== 'article' ||
      mark.level !== undefined ||
      mark.heading !== '' ||
      mark.textFrom < text.length
    )
      continue;
    bare += 1;
    const below = blocks[index + 1]?.text ?? '';
    if (
      marks[index + 1] === TEXT &&
      marks[index + 2] === TEXT &&
      below.length <= LONGEST_HEADING &&
      isTitle(below)
    )
      found.push(index);
  }
  if (found.length < bare / 2) return;
  for (const index of found) {
    const mark = marks[index];
    if (mark?.type !== 'article') continue;
    marks[index] = { ...mark, heading: blocks[index + 1]?.text ?? '' };
    marks[index + 1] = BELOW;
  }
}

/** Short words without the full stop of a sentence, not an item of a list, not a penalty. */
function isTitle(text: string): boolean {
  if (text === '' || /[.;:,?!…—–。；：，،؛-]["”»)]?$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{Lo}¿"“«]/u.test(text)) return false;
  return !/^par[aá]grafo [uú]nico|^(?:[IVXLCDM]{1,6}|\p{L}|\p{Nd}{1,3}\p{L}?) ?[-–—.)]|^(?:penas?|multa|parágrafo|párrafo) ?[-–—:]|^\p{L}+\. ?\p{Nd}/iu.test(
    text,
  );
}

function isNote(text: string): boolean {
  return text.length <= 200 && text.startsWith('(') && /\)\.?$/u.test(text);
}

/** A heading above may carry notes on its wording: "Lugar do crime (Redação dada pela Lei …)". */
function withoutNotes(text: string): string {
  return text.replace(/(?:\s*\([^()]{0,150}\)\.?){1,4}$/u, '').trim();
}

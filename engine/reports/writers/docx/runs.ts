import type { Inline } from '#engine/model/document.ts';
import { directionOf, directionOfWords } from '../direction.ts';
import { tag, val, words } from '../ooxml/xml.ts';

export type Footnote = { readonly id: number; readonly xml: string };

/** What grows while the tree is written from first to last. */
export type Writing = {
  /** Language of the document. */
  readonly lang: string;
  readonly notes: Footnote[];
  /** Reference of each citation, in order; its bookmark is numbered by its place here. */
  readonly refs: string[];
  /** Headings and other bookmarks so far. */
  marks: number;
  lettered: number;
};

const STYLES: Readonly<Partial<Record<Inline['type'], string>>> = {
  strong: 'Strong',
  mark: 'Proposed',
  cite: 'Citation',
};

/** @param lang of what stands around the words */
export function runs(inlines: readonly Inline[], writing: Writing, lang: string): string {
  return inlines.map((inline) => inlineRuns(inline, writing, lang)).join('');
}

function inlineRuns(inline: Inline, writing: Writing, lang: string): string {
  if (inline.type === 'note') return note(inline, writing);
  const own = inline.type === 'text' ? (inline.lang ?? lang) : lang;
  const xml = run(inline.text, own, STYLES[inline.type]);
  return inline.type === 'cite' ? bookmarked(xml, inline.ref, writing) : xml;
}

/** Words in one language. An end of line stays one, a tab too. */
export function run(text: string, lang: string, style?: string): string {
  if (text === '') return '';
  const properties = [
    style ? val('w:rStyle', style) : '',
    isRightToLeft(text, lang) ? tag('w:rtl') : '',
    lang === 'und' ? '' : language(text, lang),
  ];
  const pieces = words(text)
    .split(/(\n|\t)/u)
    .map((piece) => {
      if (piece === '\n') return tag('w:br');
      if (piece === '\t') return tag('w:tab');
      return piece === '' ? '' : tag('w:t', { 'xml:space': 'preserve' }, piece);
    });
  return tag('w:r', {}, properties.join('') === '' ? '' : tag('w:rPr', {}, ...properties), ...pieces);
}

/** A number or a Latin name within Arabic words keeps its own direction. */
function isRightToLeft(text: string, lang: string): boolean {
  if (lang === 'und') return directionOfWords(text) === 'rtl';
  return directionOf(lang) === 'rtl' && (!/\p{L}/u.test(text) || directionOfWords(text) === 'rtl');
}

function language(text: string, lang: string): string {
  if (isRightToLeft(text, lang)) return tag('w:lang', { 'w:bidi': lang });
  return /^(?:zh|ja|ko)\b/u.test(lang)
    ? tag('w:lang', { 'w:eastAsia': lang })
    : tag('w:lang', { 'w:val': lang });
}

/** A bookmark that is not shown; references.ts tells to which provision each of them points. */
function bookmarked(xml: string, ref: string, writing: Writing): string {
  writing.refs.push(ref);
  return bookmark(`_cite${writing.refs.length}`, xml, writing);
}

export function bookmark(name: string, xml: string, writing: Writing): string {
  writing.marks += 1;
  const id = writing.marks;
  return tag('w:bookmarkStart', { 'w:id': id, 'w:name': name }) + xml + tag('w:bookmarkEnd', { 'w:id': id });
}

/** Ids 0 and 1 are the line above the notes and its continuation. */
function note(inline: Extract<Inline, { type: 'note' }>, writing: Writing): string {
  const id = writing.notes.length + 2;
  const lang = inline.lang ?? writing.lang;
  const text = run(` ${inline.text}`, lang);
  const sign = tag('w:r', {}, tag('w:rPr', {}, val('w:rStyle', 'FootnoteReference')), tag('w:footnoteRef'));
  const body = inline.ref === undefined ? text : bookmarked(text, inline.ref, writing);
  const properties = tag(
    'w:pPr',
    {},
    val('w:pStyle', 'FootnoteText'),
    directionOf(writing.lang) === 'rtl' ? tag('w:bidi') : '',
  );
  writing.notes.push({ id, xml: tag('w:footnote', { 'w:id': id }, tag('w:p', {}, properties, sign, body)) });
  return tag(
    'w:r',
    {},
    tag('w:rPr', {}, val('w:rStyle', 'FootnoteReference')),
    tag('w:footnoteReference', { 'w:id': id }),
  );
}

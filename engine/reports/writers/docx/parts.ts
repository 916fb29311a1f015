import type { Document, Part } from '#engine/model/document.ts';
import { directionOf } from '../direction.ts';
import { tag, val } from '../ooxml/xml.ts';
import { headingsOf } from '../walk.ts';
import { isRepeated } from '../words.ts';
import { LINE } from './look.ts';
import { letteredList } from './numbering.ts';
import { fieldChar, instruction, languageOf, paragraph } from './paragraph.ts';
import { bookmark, run, runs, type Writing } from './runs.ts';
import { tableXml } from './table.ts';

/** Each part as one or more paragraphs, or a table. */
export function partsXml(document: Document, width: number, writing: Writing): string {
  let headings = 0;
  return document.parts
    .map((part, at) => {
      if (part.type === 'contents') return contents(document, part, width, writing);
      if (part.type === 'heading') headings += 1;
      return partXml(part, { writing, width, heading: headings, before: document.parts.slice(0, at) });
    })
    .join('');
}

type Place = {
  readonly writing: Writing;
  readonly width: number;
  /** The how manieth heading this is. */
  readonly heading: number;
  readonly before: readonly Part[];
};

function partXml(part: Exclude<Part, { type: 'contents' }>, place: Place): string {
  const { writing, width, heading, before } = place;
  const { lang } = writing;
  switch (part.type) {
    case 'heading':
      return paragraph(
        `Heading${part.level}`,
        lang,
        bookmark(tocName(heading), run(part.text, lang), writing),
      );
    case 'paragraph': {
      const style = part.numbered ? 'NumberedParagraph' : undefined;
      return paragraph(style, lang, runs(part.inlines, writing, lang));
    }
    case 'quote': {
      const own = part.lang === 'und' ? languageOf(part.inlines, lang) : part.lang;
      return (
        paragraph('Quote', own, runs(part.inlines, writing, part.lang), tag('w:keepNext') + rule(own)) +
        paragraph('QuoteSource', lang, runs([part.cite], writing, lang))
      );
    }
    case 'list':
      return list(part, writing);
    case 'table': {
      const caption = isRepeated(part, before) ? '' : paragraph('Caption', lang, run(part.caption, lang));
      return caption + tableXml(part, width, writing) + paragraph(undefined, lang, '');
    }
  }
}

/** The thin rule stands where the words begin; a border of Word has a side, not a beginning. */
function rule(lang: string): string {
  if (directionOf(lang) === 'ltr') return '';
  const line = { 'w:val': 'single', 'w:sz': 18, 'w:space': 10, 'w:color': LINE };
  return tag('w:pBdr', {}, tag('w:left', { 'w:val': 'nil' }), tag('w:right', line));
}

function list(part: Extract<Part, { type: 'list' }>, writing: Writing): string {
  const { lang } = writing;
  if (part.marks !== 'letters')
    return part.items.map((item) => paragraph('ListBullet', lang, runs(item, writing, lang))).join('');
  const number = letteredList(writing.lettered);
  writing.lettered += 1;
  const own = tag('w:numPr', {}, val('w:ilvl', 0), val('w:numId', number));
  return part.items.map((item) => paragraph('ListLetters', lang, runs(item, writing, lang), own)).join('');
}

/**
 * A real field, so that Word and LibreOffice fill in the pages, with its lines already in it, so that it is never
 * blank (ECMA-376, part 1, 17.16.5.68). Numbers of pages are not known before the pages are laid out.
 */
function contents(
  document: Document,
  part: Extract<Part, { type: 'contents' }>,
  width: number,
  writing: Writing,
) {
  const { lang } = writing;
  const depth = part.depth ?? 2;
  const numbers = document.parts.filter((each) => each.type === 'heading');
  const lines = headingsOf(document, depth);
  const start =
    fieldChar('begin', true) + instruction(`TOC \\o "1-${depth}" \\h \\z \\u`) + fieldChar('separate');
  const tabs = tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': width }));
  const entries = lines.map((heading, index) => {
    const name = tocName(numbers.indexOf(heading) + 1);
    const link = tag('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, run(heading.text, lang));
    const first = index === 0 ? start : '';
    return paragraph(`TOC${heading.level}`, lang, first + link, '', tabs);
  });
  if (entries.length === 0) return '';
  return (
    paragraph('TOCHeading', lang, run(part.title, lang)) +
    entries.join('') +
    paragraph(undefined, lang, fieldChar('end'))
  );
}

function tocName(heading: number): string {
  return `_Toc${String(heading).padStart(6, '0')}`;
}

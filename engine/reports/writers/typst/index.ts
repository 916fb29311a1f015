import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import { longDate } from '../../report.ts';
import type { Say } from '../../say.ts';
import { directionOf, directionOfWords } from '../direction.ts';
import { evenHeadings } from '../levels.ts';
import { citationsOf, isTurned, printable } from '../walk.ts';
import { isShort, sharesOf } from '../widths.ts';
import { countWords, isRepeated, limitLine } from '../words.ts';
import { TEMPLATE } from './template.ts';

/** What a Typst compiler needs: one source, the same for every report, and the report as JSON. */
export type TypstInput = { readonly source: string; readonly data: string };

/** Digits of a hash that a person can compare by eye. */
const SHOWN = 16;

/**
 * The report for a Typst compiler, whose PDF is tagged (PDF/UA-1). The references of all citations stand in the
 * keywords of the file, so that a program finds them too.
 */
export function typst(given: Document, say: Say): TypstInput {
  const document = evenHeadings(given);
  const { lang, marks = {}, face } = document;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(marks.date ?? '');
  const foot = [
    marks.date ? longDate(marks.date, say) : '',
    marks.hash ? `SHA-256 ${marks.hash.slice(0, SHOWN)}…` : '',
  ];
  const data = {
    // PDF/UA-1 (7.1) asks for a title, and a report without one is called by the program that wrote it.
    title: printable(document.title).trim() || 'Tutela',
    ...tongue(lang),
    turned: isTurned(document),
    keywords: [...new Set(citationsOf(document))],
    ...(date ? { date: { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) } } : {}),
    head: [document.title, marks.symbol ?? ''],
    foot: foot.filter((each) => each !== '').join(' · '),
    page: '',
    face: face
      ? { ...face, facts: face.facts.map(({ label, inlines }) => ({ label, inlines: of(inlines) })) }
      : null,
    limit: limitLine(document, countWords(document, say).all, say) ?? null,
    parts: numbered(document.parts).map(({ part, number }, at) =>
      partOf(part, number, document.parts.slice(0, at), lang),
    ),
  };
  const clean = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  ) as typeof data;
  // The places of the two numbers are signs that nothing else may hold, so they are set last.
  const page = say('print-page', { page: '\u0001', pages: '\u0002' });
  return { source: TEMPLATE, data: JSON.stringify({ ...clean, page }) };
}

function numbered(parts: readonly Part[]): { part: Part; number: string | undefined }[] {
  let last = 0;
  return parts.map((part) => {
    if (part.type !== 'paragraph' || !part.numbered) return { part, number: undefined };
    last += 1;
    return { part, number: `${last}.` };
  });
}

function partOf(part: Part, number: string | undefined, before: readonly Part[], lang: string): unknown {
  switch (part.type) {
    case 'heading':
      return part;
    case 'paragraph':
      return { type: part.type, inlines: of(part.inlines), ...(number === undefined ? {} : { number }) };
    case 'quote':
      return {
        type: part.type,
        ...tongue(part.lang, part.inlines, lang),
        inlines: of(part.inlines),
        cite: of([part.cite])[0],
      };
    case 'list':
      return { type: part.type, letters: part.marks === 'letters', items: part.items.map(of) };
    case 'table':
      return {
        type: part.type,
        caption: part.caption,
        repeated: isRepeated(part, before),
        head: part.head,
        widths: sharesOf(part).map((share) => Math.round(share * 1000)),
        rows: part.rows.map((row) => ({
          whole: isShort(row),
          cells: part.head.map((_, at) => cellOf(row[at], lang)),
        })),
      };
    case 'contents':
      return { type: part.type, title: part.title, depth: part.depth ?? 2 };
  }
}

function cellOf(cell: Cell | undefined, lang: string): unknown {
  const inlines = cell?.inlines ?? [];
  return {
    ...tongue(cell?.lang ?? lang, inlines, lang),
    law: inlines.some(({ type }) => type === 'mark'),
    inlines: of(inlines),
  };
}

function of(inlines: readonly Inline[]): unknown[] {
  return inlines.map((inline) => {
    const { type, text } = inline;
    const own = inline.type === 'text' || inline.type === 'note' ? inline.lang : undefined;
    return { type, text, ...(own === undefined || own === 'und' ? {} : { lang: subtag(own) }) };
  });
}

/** Language and direction; words of no known language are taken for the language around them, in their own direction. */
function tongue(
  lang: string,
  inlines: readonly Inline[] = [],
  around = 'en',
): { lang: string; dir: 'ltr' | 'rtl' } {
  if (lang !== 'und') return { lang: subtag(lang), dir: directionOf(lang) };
  return { lang: subtag(around), dir: directionOfWords(inlines.map(({ text }) => text).join(' ')) };
}

/** Typst takes the language without its region. */
function subtag(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? 'en';
}

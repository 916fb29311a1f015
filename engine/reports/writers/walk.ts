import type { Document, Inline, Part } from '#engine/model/document.ts';

type Heading = Extract<Part, { type: 'heading' }>;

/** Every inline of the tree, in reading order; what stands on the first page comes first. */
export function inlinesOf(document: Document): Inline[] {
  const face = document.face?.facts.flatMap((fact) => fact.inlines) ?? [];
  return [...face, ...document.parts.flatMap(inPart)];
}

function inPart(part: Part): readonly Inline[] {
  switch (part.type) {
    case 'heading':
    case 'contents':
      return [];
    case 'paragraph':
      return part.inlines;
    case 'quote':
      return [...part.inlines, part.cite];
    case 'list':
      return part.items.flat();
    case 'table':
      return part.rows.flatMap((row) => row.flatMap((cell) => cell.inlines));
  }
}

/** The references of all citations, in reading order, each as often as it stands there. */
export function citationsOf(document: Document): string[] {
  return inlinesOf(document).flatMap((inline) =>
    (inline.type === 'cite' || inline.type === 'note') && inline.ref !== undefined ? [inline.ref] : [],
  );
}

/** The headings a table of contents names. */
export function headingsOf(document: Document, depth: number): Heading[] {
  return document.parts.filter((part): part is Heading => part.type === 'heading' && part.level <= depth);
}

/** Words of a citation with its reference, where the words do not hold it already: "PC, art. 41 {PC/art_41}". */
export function referenceOf(inline: Inline): string | undefined {
  if (inline.type !== 'cite' && inline.type !== 'note') return undefined;
  return inline.ref === undefined || inline.text.includes(inline.ref) ? undefined : inline.ref;
}

/** Control characters have no place in a document; tabs and ends of lines stay. Lone surrogates become U+FFFD. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');
}

/**
 * Whether the pages are turned: as the document says, or where a table has more columns than an upright page bears.
 * A report in numbered paragraphs is prose, and stays upright whatever its tables.
 */
export function isTurned({ page, parts }: Document): boolean {
  if (page) return page === 'landscape';
  if (parts.some((part) => part.type === 'paragraph' && part.numbered)) return false;
  return parts.some((part) => part.type === 'table' && part.head.length > 4);
}

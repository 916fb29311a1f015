import type { Document, Part } from '#engine/model/document.ts';

/**
 * The same tree with headings that begin at level 1 and never skip one on the way down (PDF/UA-1, 7.4.2; WCAG 1.3.1).
 * A report that hangs below a title of its own begins at level 2; as a document of its own it begins at 1.
 */
export function evenHeadings(document: Document): Document {
  const levels = document.parts.flatMap((part) => (part.type === 'heading' ? [part.level] : []));
  const first = Math.min(...levels);
  let last = 0;
  const parts = document.parts.map((part): Part => {
    if (part.type !== 'heading') return part;
    last = Math.min(part.level - first + 1, last + 1);
    return { ...part, level: last as 1 | 2 | 3 | 4 };
  });
  return { ...document, parts };
}

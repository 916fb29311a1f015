import { folded } from '../xml/words.ts';

/**
 * The text is broken into lines of about 60 characters; a new paragraph is indented or follows an
 * empty line.
 */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of text.split('\n')) {
    const blank = line.trim() === '';
    if (blank || /^[ \u00A0\t]{3,}\S/u.test(line)) {
      paragraphs.push(folded(open.join(' ')));
      open = [];
    }
    if (!blank) open.push(line);
  }
  paragraphs.push(folded(open.join(' ')));
  return paragraphs.filter((paragraph) => paragraph !== '');
}

const LABEL =
  /^["“”«]?(art[ií]culo (?:\p{N}{1,4}[º°ª]?(?: ?(?:bis|ter|qu[aá]ter|quinquies|sexies|septies|octies|[A-Z]))?|\p{L}{3,20}(?: \p{L}{4,12}(?=[.:º]))?(?: transitorio)?))[º°]?(?: ?[.:]?[-–—]{0,2})[-–—.]? ?/iu;

/** @returns how long the label at the start is, and the number as printed ("Artículo 1º", "Artículo primero") */
export function labelOf(text: string): { readonly length: number; readonly number: string } {
  const found = LABEL.exec(text);
  const label = found?.[1];
  if (found === null || label === undefined) return { length: 0, number: '' };
  return { length: found[0].length, number: label.replace(/^art[ií]culo (?=\p{N})/iu, 'Artículo ') };
}

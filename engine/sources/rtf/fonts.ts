import { CHARSETS } from './codepages.ts';

/** The fonts of a document, as far as they say how bytes become letters. */
export type Fonts = {
  begin(font: number): void;
  charset(value: number): void;
  page(value: number): void;
  name(text: string): void;
  /** The code page of a font, given that of the document. */
  pageOf(font: number, document: number): number;
  /** The name of a font whose bytes are signs and not letters; undefined for others. */
  symbolFont(font: number): string | undefined;
};

const SYMBOL = 2;

export function fonts(): Fonts {
  const charsets = new Map<number, number>();
  const pages = new Map<number, number>();
  const names = new Map<number, string>();
  let current = 0;
  const stated = new Set<number | undefined>();
  return {
    begin: (font) => void (current = font),
    charset(value) {
      charsets.set(current, value);
      stated.add(CHARSETS[value]);
    },
    page: (value) => void pages.set(current, value),
    name: (text) => void names.set(current, ((names.get(current) ?? '') + text).slice(0, 100)),
    pageOf(font, document) {
      const page = pages.get(font) ?? CHARSETS[charsets.get(font) ?? -1];
      if (page !== undefined) return page;
      if (charsets.get(font) !== 0) return document;
      // Charset 0 is Western in files that name other charsets too; a file that names none means its own page.
      return stated.has(document) ? 1252 : document;
    },
    symbolFont: (font) => (charsets.get(font) === SYMBOL ? (names.get(font) ?? 'Symbol') : undefined),
  };
}

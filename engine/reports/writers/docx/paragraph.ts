import type { Inline } from '#engine/model/document.ts';
import { directionOf, directionOfWords } from '../direction.ts';
import { tag, val } from '../ooxml/xml.ts';

export function fieldChar(type: 'begin' | 'separate' | 'end', dirty = false): string {
  return tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type, 'w:dirty': dirty ? 1 : undefined }));
}

export function instruction(code: string): string {
  return tag('w:r', {}, tag('w:instrText', { 'xml:space': 'preserve' }, ` ${code} `));
}

/**
 * @param own properties that stand before the frame of the paragraph (ECMA-376, part 1, 17.3.1.26 fixes the order)
 * @param tabs stands behind them
 */
export function paragraph(
  style: string | undefined,
  lang: string,
  inner: string,
  own = '',
  tabs = '',
): string {
  const properties = [
    style ? val('w:pStyle', style) : '',
    own,
    tabs,
    directionOf(lang) === 'rtl' ? tag('w:bidi') : '',
  ].join('');
  return tag('w:p', {}, properties === '' ? '' : tag('w:pPr', {}, properties), inner);
}

/** For words of no known language: Arabic where they run from right to left, so that the paragraph does. */
export function languageOf(inlines: readonly Inline[], lang: string): string {
  return directionOfWords(inlines.map(({ text }) => text).join(' ')) === 'rtl' ? 'ar' : lang;
}

import type { Paragraph as Printed } from '../docx/paragraph.ts';
import type { Paragraph, State } from './state.ts';
import type { StyleSheet } from './stylesheet.ts';

/** Properties of characters that a control word switches. */
export function setCharacter(
  state: State,
  name: string,
  value: number | undefined,
  defaultFont: number,
): boolean {
  if (name === 'f') state.font = value ?? defaultFont;
  else if (name === 'plain') Object.assign(state, { font: defaultFont, hidden: false, deleted: false });
  else if (name === 'v') state.hidden = value !== 0;
  else if (name === 'uc') state.fallback = Math.min(100, Math.max(0, value ?? 1));
  else return false;
  return true;
}

/** Properties of the paragraph that is being read. */
export function setParagraph(paragraph: Paragraph, name: string, value: number | undefined): void {
  if (name === 'pard') Object.assign(paragraph, { style: 0, outline: undefined, depth: 0, table: 0 });
  else if (name === 's') paragraph.style = value ?? 0;
  else if (name === 'outlinelevel') paragraph.outline = value;
  else if (name === 'ilvl') paragraph.depth = Math.max(0, value ?? 0);
  else if (name === 'intbl') paragraph.table = Math.max(1, paragraph.table);
  else if (name === 'itap') paragraph.table = Math.max(0, value ?? 0);
}

/** The code page that a control word of the head names (RTF 1.9.1, character set). */
export function pageFrom(name: string, value: number | undefined): number | undefined {
  if (name === 'ansicpg') return value ?? 1252;
  return name === 'mac' ? 10000 : name === 'pc' ? 437 : name === 'pca' ? 850 : undefined;
}

/** @returns the paragraph with its printed number, for the flow of the document */
export function printed(paragraph: Paragraph, text: string, sheet: StyleSheet): Printed {
  const outline = paragraph.outline ?? sheet.outlineOf(paragraph.style);
  const label = paragraph.label.replace(/\s+/gu, ' ').trim();
  const bullet = /^[^\p{L}\p{N}§]$/u.test(label) || label === 'o';
  return {
    text,
    label: bullet && (label === 'o' || /[\uE000-\uF8FF]/u.test(label)) ? '•' : label,
    bullet,
    depth: label === '' ? undefined : paragraph.depth,
    heading: outline === undefined || outline < 0 || outline > 8 ? undefined : outline + 1,
  };
}

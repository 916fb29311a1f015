import { headingLevel } from '../docx/styles.ts';

/** The paragraph styles of a document, as far as they make headings. */
export type StyleSheet = {
  /** Takes a control word of the style sheet. */
  word(name: string, value: number | undefined): void;
  text(text: string): void;
  /** Zero-based outline level of a style, by what it says or by its name. */
  outlineOf(style: number): number | undefined;
};

type Style = { name: string; outline: number | undefined };

const LONGEST_NAME = 100;

export function styleSheet(): StyleSheet {
  const styles = new Map<number, Style>();
  let current: Style | undefined;
  return {
    word(name, value) {
      if (name === 's') {
        current = { name: '', outline: undefined };
        styles.set(value ?? 0, current);
      } else if (name === 'cs' || name === 'ds' || name === 'ts') current = undefined;
      else if (name === 'outlinelevel' && current !== undefined) current.outline = value;
    },
    text(text) {
      if (current !== undefined && current.name.length < LONGEST_NAME)
        current.name += text.replaceAll(';', '');
    },
    outlineOf(style) {
      const found = styles.get(style);
      return found?.outline ?? headingLevel(found?.name ?? '');
    },
  };
}

import { figure } from './figures.ts';
import type { Level, Num, Numbering } from './numbering.ts';

/** Counts the paragraphs of a document in order and prints the label of each. */
export type Labeller = {
  /**
   * Takes the next paragraph of a list; the counters go on.
   *
   * @param level zero-based
   * @returns undefined when the list is unknown; the label is empty where the level prints none
   */
  next(numId: string, level: number): Printed | undefined;
};

export type Printed = {
  readonly label: string;
  /** What stands between label and words: a space for tab and space, nothing for nothing. */
  readonly gap: string;
  readonly bullet: boolean;
};

type Counters = { readonly values: (number | undefined)[]; readonly begun: Set<string> };

/**
 * Lists that share a definition share its counters; a list with a start of its own begins again
 * where it is first used (ECMA-376 17.9.8, 17.9.26).
 *
 * @param lang BCP 47 of the document, for numbers in words
 */
export function labeller(numbering: Numbering, lang: string): Labeller {
  const all = new Map<string, Counters>();
  return {
    next(numId, index) {
      const num = numbering.get(numId);
      const level = num?.levels.get(index);
      if (num === undefined || level === undefined) return undefined;
      const counters = all.get(num.abstract) ?? { values: [], begun: new Set<string>() };
      all.set(num.abstract, counters);
      count(counters, numId, num, index);
      if (level.hidden) return { label: '', gap: '', bullet: false };
      const bullet = level.format === 'bullet';
      const label = bullet ? bulletOf(level.text) : print(num, level, counters, lang);
      return { label, gap: level.suffix === 'nothing' ? '' : ' ', bullet };
    },
  };
}

function count(counters: Counters, numId: string, num: Num, index: number): void {
  const { values, begun } = counters;
  const own = num.starts.get(index);
  const key = `${numId}/${index}`;
  const first = own !== undefined && !begun.has(key);
  begun.add(key);
  const before = values[index];
  values[index] = first || before === undefined ? startOf(num, index) : before + 1;
  for (let above = 0; above < index; above += 1) {
    // A level that was skipped counts as begun: after "1." and "1.1.1." comes "1.2.".
    if (num.levels.has(above)) values[above] ??= startOf(num, above);
  }
  for (const [deeper, level] of num.levels) {
    if (deeper <= index) continue;
    if (level.restart === undefined || (level.restart > 0 && index < level.restart))
      values[deeper] = undefined;
  }
}

function startOf(num: Num, index: number): number {
  return num.starts.get(index) ?? num.levels.get(index)?.start ?? 1;
}

/** Puts the numbers of this level and those above into its text (17.9.11). */
function print(num: Num, level: Level, counters: Counters, lang: string): string {
  return level.text.replace(/%([1-9])/gu, (_, sign: string) => {
    const index = Number(sign) - 1;
    const other = num.levels.get(index);
    if (other === undefined) return '';
    const value = counters.values[index] ?? startOf(num, index);
    if (level.legal && other.format !== 'none') return String(value);
    if (other.format === 'bullet') return '';
    const width = /^padded:(\d)$/u.exec(other.format)?.[1];
    return width === undefined
      ? figure(value, other.format, lang)
      : String(value).padStart(Number(width), '0');
  });
}

/** Signs of symbol fonts have no meaning outside them; "o" and "§" are such signs in Word's own lists. */
function bulletOf(text: string): string {
  return text === 'o' || text === '§' || /[\uE000-\uF8FF]/u.test(text) ? '•' : text.trim();
}

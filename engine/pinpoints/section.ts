const ROMAN = /^\s*([IVX]{1,6})\s?[.–-]\s/u;
const LETTER = /^\s*(\p{Lu})\s?[.–-]\s/u;

/**
 * The section as it is cited, from the headings above a paragraph: "IV. Prevention", "C. Online" is "IV.C".
 *
 * @param path headings, highest first
 * @returns undefined where no heading carries a Roman number, as in a text without headings
 */
export function sectionOf(path: readonly string[]): string | undefined {
  const at = path.findIndex((heading) => ROMAN.test(heading));
  const roman = ROMAN.exec(path[at] ?? '')?.[1];
  if (roman === undefined) return undefined;
  const letter = LETTER.exec(path[at + 1] ?? '')?.[1];
  return letter === undefined ? roman : `${roman}.${letter}`;
}

/** Whether one holds the other: "IV.C" agrees with "IV.C" and with "IV", and not with "IV.A". */
export function sectionsAgree(cited: string, found: string): boolean {
  const [a, b] = [cited.split('.'), found.split('.')];
  return a.slice(0, b.length).every((part, index) => part === b[index]);
}

/** Front matter is short; a file that never closes it has none. */
const MOST_LINES = 200;

/**
 * Reads the `key: value` lines between two `---` at the top. Lists and nested values are skipped:
 * only the names of the law and its language are used.
 *
 * @returns the fields, keys in lower case, and the index of the first line after them
 */
export function readFrontMatter(lines: readonly string[]): {
  readonly fields: ReadonlyMap<string, string>;
  readonly next: number;
} {
  const fields = new Map<string, string>();
  if (lines[0]?.trim() !== '---') return { fields, next: 0 };
  for (let index = 1; index < Math.min(lines.length, MOST_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '---') return { fields, next: index + 1 };
    const colon = line.indexOf(':');
    if (colon <= 0 || line.startsWith(' ')) continue;
    const said = line.slice(colon + 1).trim();
    const value = FOLDED.test(said) ? folded(lines, index + 1) : unquote(said);
    if (value !== '') fields.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  return { fields: new Map(), next: 0 };
}

/** ">-", "|" and their like: the value stands in the indented lines below (YAML 1.2, 8.1). */
const FOLDED = /^[|>][-+\d]{0,2}$/u;

function folded(lines: readonly string[], from: number): string {
  const own: string[] = [];
  for (let index = from; index < lines.length && own.length < MOST_LINES; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '---' || !/^\s/u.test(line)) break;
    own.push(line.trim());
  }
  return own.filter(Boolean).join(' ');
}

function unquote(value: string): string {
  const quote = value.charAt(0);
  if ((quote !== '"' && quote !== "'") || !value.endsWith(quote) || value.length < 2) return value;
  return value.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll("''", "'");
}

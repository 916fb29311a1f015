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
    const value = unquote(line.slice(colon + 1).trim());
    if (value !== '') fields.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  return { fields: new Map(), next: 0 };
}

function unquote(value: string): string {
  const quote = value.charAt(0);
  if ((quote !== '"' && quote !== "'") || !value.endsWith(quote) || value.length < 2) return value;
  return value.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll("''", "'");
}

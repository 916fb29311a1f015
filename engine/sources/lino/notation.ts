/** One object of the notation: named fields, and the rows without a value in their order. */
export type Thing = {
  readonly fields: ReadonlyMap<string, string>;
  /** Rows without a value: references of a list. */
  readonly rows: readonly string[];
  /** Values of `line`, an empty string for an empty line; `at` is the one-based line of each. */
  readonly lines: readonly string[];
  readonly at: number;
};

type Building = { fields: Map<string, string>; rows: string[]; lines: string[]; at: number };

/**
 * Reads the indented link notation: a name with a colon at the margin begins an object, indented
 * rows are `key value`, `line text` or a bare reference. Values may stand in backticks or brackets.
 */
export function readNotation(text: string): ReadonlyMap<string, Thing> {
  const things = new Map<string, Building>();
  let open: Building | undefined;
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    if (!line.startsWith(' ')) {
      const name = line.endsWith(':') ? line.slice(0, -1) : line;
      open = { fields: new Map(), rows: [], lines: [], at: index + 1 };
      things.set(name, open);
      return;
    }
    if (open === undefined) return;
    const row = line.trim();
    const space = row.indexOf(' ');
    const key = space < 0 ? row : row.slice(0, space);
    const value = space < 0 ? '' : unquote(row.slice(space + 1));
    if (key === 'line') open.lines.push(value);
    else if (space < 0) open.rows.push(key);
    else open.fields.set(key, value);
  });
  return things;
}

function unquote(value: string): string {
  const first = value.charAt(0);
  if (first === '`' && value.endsWith('`') && value.length > 1)
    return value.slice(1, -1).replaceAll('``', '`');
  if (first === '(' && value.endsWith(')') && /^\([\p{L}\p{Nd}.\-/]{1,20}\)$/u.test(value))
    return value.slice(1, -1);
  return value;
}

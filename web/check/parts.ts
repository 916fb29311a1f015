import type { Entry } from './outline.ts';

/** Articles in a row under the same headings. */
export type Part = { readonly path: readonly string[]; readonly entries: readonly Entry[] };

/** More lines than any code has; a browser is slow with more. */
const MOST = 5000;

/** @returns the articles under their headings, in the order of the law, and how many were left out */
export function partsOf(entries: readonly Entry[]): {
  readonly parts: readonly Part[];
  readonly left: number;
} {
  const parts: { path: readonly string[]; entries: Entry[] }[] = [];
  for (const entry of entries.slice(0, MOST)) {
    const last = parts.at(-1);
    if (last && last.path.join('\n') === entry.path.join('\n')) last.entries.push(entry);
    else parts.push({ path: entry.path, entries: [entry] });
  }
  return { parts, left: Math.max(0, entries.length - MOST) };
}

import type { State } from './states.ts';

/** Up to three States a person may have meant, by code, alpha-3 code or beginning of the name. */
export function nearestStates(given: string, states: readonly State[]): readonly State[] {
  const wanted = given.trim().toUpperCase();
  const distance = (state: State): number => {
    if (state.alpha3 === wanted) return 0;
    if (wanted.length > 2 && state.name.toUpperCase().startsWith(wanted)) return 0;
    if (wanted.length > 2) return 1 + edits(wanted, state.name.toUpperCase());
    return 1 + edits(wanted, state.code);
  };
  const ranked = states
    .map((state) => ({ state, distance: distance(state) }))
    .sort((a, b) => a.distance - b.distance || (a.state.name < b.state.name ? -1 : 1));
  const best = ranked[0]?.distance ?? 0;
  return ranked
    .filter((entry) => entry.distance === best)
    .slice(0, 3)
    .map((entry) => entry.state);
}

/** Levenshtein distance; the words are short. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Reads paragraph numbers as they are cited: "62", "62-63", "14–19, 22".
 *
 * @returns every number named, or undefined where it is not written so or runs backwards
 */
export function parasNamed(written: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const part of written.split(/[,;]/u)) {
    const range = /^\s*(\d{1,4})\s*(?:[-–]\s*(\d{1,4})\s*)?$/u.exec(part);
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (first > last || last - first > 100) return undefined;
    for (let number = first; number <= last; number++) found.push(String(number));
  }
  const ascending = found.every((number, at) => at === 0 || Number(number) > Number(found[at - 1]));
  return ascending ? found : undefined;
}

/** The same numbers as the catalogue writes them: "14-19, 22". */
export function parasWritten(numbers: readonly string[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers.map(Number)) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** Numbers that the count of a document passes over: a reader may have lost them, or the file. */
export function missingNumbers(numbers: readonly string[]): readonly string[] {
  const there = new Set(numbers);
  const all = numbers.map(Number).filter((number) => Number.isInteger(number));
  const last = Math.max(0, ...all);
  const missing: string[] = [];
  for (let number = 1; number < last; number++) {
    if (!there.has(String(number))) missing.push(String(number));
  }
  return missing;
}

const SHOWN = 8;

/**
 * Numbers that a law with one row of numbers passes over: often repealed articles, sometimes ones that were not read.
 *
 * @param numbers of the articles as printed, in the order of the law
 * @returns "6–7", "13": at most eight, then how many more; nothing where numbers begin again or are no numbers
 */
export function passedOver(numbers: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  const values = numbers.map((number) => Number(/\d+/.exec(number)?.[0] ?? NaN));
  const none = { shown: [], more: 0 };
  const gaps: string[] = [];
  for (const [at, value] of values.entries()) {
    const before = at === 0 ? value : (values[at - 1] ?? value);
    if (Number.isNaN(value) || value < before) return none;
    if (value - before > 1) gaps.push(value - before === 2 ? `${before + 1}` : `${before + 1}–${value - 1}`);
  }
  return { shown: gaps.slice(0, SHOWN), more: Math.max(0, gaps.length - SHOWN) };
}

import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';

/** Words that stand in the text, with what stands beside them (W3C Web Annotation, 4.2.4 Text Quote Selector). */
export type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };

/** Which provision: its address as Tutela found it, and words of its text, so that it is found again. */
export type Place = Quote & { readonly eId: string };

/** What a person changed in an outline. All places name the outline as it was before any correction. */
export type Correction = Change & {
  /** Short name, title or file of the law it belongs to; needed only where its words stand in several laws. */
  readonly law?: string;
};

type Change =
  | { readonly do: 'number'; readonly at: Place; readonly number: string }
  | { readonly do: 'heading'; readonly at: Place; readonly heading: string }
  | { readonly do: 'status'; readonly at: Place; readonly status: 'repealed' | 'reserved' | 'in-force' }
  | { readonly do: 'merge'; readonly at: Place }
  | {
      readonly do: 'split';
      readonly at: Place;
      /** The first words of the second half. */
      readonly before: Quote;
      readonly number: string;
      readonly heading?: string;
    }
  | { readonly do: 'not-article'; readonly at: Place };

const STATUSES = ['repealed', 'reserved', 'in-force'];
const QUOTED = 120;

/** @returns a place that finds this segment again after its law was imported anew */
export function placeOf(segment: Segment): Place {
  const exact = segment.text.slice(0, QUOTED);
  return { eId: segment.eId, exact, suffix: segment.text.slice(QUOTED, QUOTED + 32) };
}

/**
 * Checks corrections that came from a file.
 *
 * @param value parsed YAML or JSON: a list, or an object with the list under `corrections`
 * @param file name for the problems
 */
export function readCorrections(
  value: unknown,
  file: string,
): { readonly corrections: readonly Correction[]; readonly problems: readonly Problem[] } {
  const list = Array.isArray(value) ? value : fields(value)['corrections'];
  const problems: Problem[] = [];
  if (!Array.isArray(list)) {
    return {
      corrections: [],
      problems: [problem(file, 'corrections.unreadable', 'holds no list of corrections')],
    };
  }
  const corrections = list.flatMap((one: unknown, index) => {
    const read = correctionOf(fields(one));
    const law = words(fields(one)['law']);
    if (typeof read !== 'string') return [law ? { ...read, law } : read];
    problems.push({ ...problem(file, 'corrections.unreadable', read), place: `correction ${index + 1}` });
    return [];
  });
  return { corrections, problems };
}

/** @returns the correction, or what is wrong with it */
function correctionOf(given: Readonly<Record<string, unknown>>): Change | string {
  const at = placeFrom(given['at']);
  if (at === undefined) return 'needs "at" with "eId" and "exact", the words that stand there';
  const kind = given['do'];
  const number = words(given['number']);
  const heading = words(given['heading']);
  const status = words(given['status']);
  if (kind === 'merge' || kind === 'not-article') return { do: kind, at };
  if (kind === 'number') return number ? { do: kind, at, number } : 'needs "number"';
  if (kind === 'heading') return heading === undefined ? 'needs "heading"' : { do: kind, at, heading };
  if (kind === 'status') {
    if (status === undefined || !STATUSES.includes(status)) return `needs "status": ${STATUSES.join(', ')}`;
    return { do: kind, at, status: status as 'repealed' | 'reserved' | 'in-force' };
  }
  if (kind !== 'split') return '"do" is one of number, heading, status, merge, split, not-article';
  const before = quoteFrom(given['before']);
  if (before === undefined || !number) return 'needs "before" with "exact", and "number"';
  return { do: kind, at, before, number, ...(heading === undefined ? {} : { heading }) };
}

function placeFrom(value: unknown): Place | undefined {
  const eId = words(fields(value)['eId']);
  const quote = quoteFrom(value);
  return eId && quote ? { eId, ...quote } : undefined;
}

function quoteFrom(value: unknown): Quote | undefined {
  const { exact, prefix, suffix } = fields(value);
  const quoted = words(exact);
  if (!quoted) return undefined;
  return {
    exact: quoted,
    ...(typeof prefix === 'string' ? { prefix } : {}),
    ...(typeof suffix === 'string' ? { suffix } : {}),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : undefined;
}

function problem(file: string, code: string, message: string): Problem {
  return { code, message, file };
}

import type { Cue, Reason } from '#engine/model/match.ts';
import type { Say } from './say.ts';
import type { Quoting } from './why-quotes.ts';

/** What is known of one match, and the words to tell it in. */
export type Teller = {
  readonly say: Say;
  readonly quotes: Quoting;
  readonly cues: readonly Cue[];
  readonly reasons: ReadonlyMap<Reason['code'], Reason>;
};

/** The cues of the concepts that a reason names, in the order of the law. */
export function cuesOf({ cues, reasons }: Teller, code: Reason['code']): Cue[] {
  const named = conceptsOf(reasons.get(code));
  return cues.filter(({ concept }) => named.includes(concept));
}

export function conceptsOf(reason: Reason | undefined): string[] {
  return String(reason?.args['concepts'] ?? '')
    .split(', ')
    .filter(Boolean);
}

/**
 * One clause for what the text says, one for each heading or title that says something.
 *
 * @param also whether the text has been spoken of before
 */
export function clausesOf(cues: readonly Cue[], teller: Teller, also = false): string[] {
  const { say, quotes } = teller;
  const inText = cues.filter(({ field }) => field === 'text');
  const clauses = inText.length > 0 ? [textClause(inText, teller, also ? '-also' : '')] : [];
  for (const field of ['heading', 'path', 'law'] as const) {
    const own = cues.filter((cue) => cue.field === field);
    for (const [words, same] of Map.groupBy(own, (cue) => cue.words)) {
      const quote = quotes.quote(words.replace(/(?<![\s.,;:–—-])[\s.,;:–—-]+$/u, ''));
      clauses.push(say(`why-in-${field}`, { quote, things: list(labels(same, say), say) }));
    }
  }
  return clauses;
}

/** A law speaks of things, but it provides for a penalty. */
function textClause(cues: readonly Cue[], { say, quotes }: Teller, also: string): string {
  const penalty = cues.find(({ concept }) => concept === 'penalty');
  const things = cues.filter((cue) => cue !== penalty).map((cue) => thing(cue, say, quotes));
  const quote = quotes.quote(penalty?.words ?? '');
  if (things.length === 0) return say(`why-provides${also}`, { quote });
  const clause = say(`why-speaks${also}`, { things: list(things, say) });
  return penalty ? say('why-speaks-provides', { clause, count: things.length, quote }) : clause;
}

/** A concept with the words that stood for it; where the law says the very same, only these. */
function thing({ concept, words }: Cue, say: Say, quotes: Quoting): string {
  const label = say(`concept-${concept}`);
  const quote = quotes.quote(words);
  const [, article, noun] = /^(?:(an?|the) )?(.*)$/.exec(label) ?? [];
  if (noun?.toLowerCase() !== words.toLowerCase()) return say('why-thing', { concept: label, quote });
  return say('why-thing-same', { article: article ?? 'none', quote });
}

export function labels(cues: readonly Cue[], say: Say): string[] {
  return cues.map(({ concept }) => say(`concept-${concept}`));
}

export function list(things: readonly string[], say: Say): string {
  return new Intl.ListFormat(say('why-lang')).format(things);
}

/** Leaves out words that stand within others already said: "child" within "child sexual abuse material". */
export function without(cues: readonly Cue[], said: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  for (const cue of cues) {
    const same = [...said, ...kept].some((one) => one.concept === cue.concept || sameWords(one, cue));
    if (!same && ![...said, ...cues].some((one) => holds(one, cue))) kept.push(cue);
  }
  return kept;
}

function sameWords(a: Cue, b: Cue): boolean {
  return a.field === 'text' && b.field === 'text' && a.start === b.start && a.end === b.end;
}

/** Whether the words of `b` are a part of those of `a`. */
function holds(a: Cue, b: Cue): boolean {
  if (a.field !== 'text' || b.field !== 'text' || sameWords(a, b)) return false;
  return a.start <= b.start && a.end >= b.end;
}

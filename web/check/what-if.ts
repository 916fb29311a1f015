import { factReader } from '#engine/matches/facts/attach.ts';
import type { Matcher } from '#engine/matches/index.ts';
import type { FactData } from '#engine/model/pack.ts';
import type { Segment } from '#engine/model/segment.ts';
import { trapsBeside } from '#engine/reports/facts.ts';
import type { Say } from '#engine/reports/say.ts';
import { explanation } from '#engine/reports/why.ts';
import type { Trial, Tried } from './messages.ts';

export type Ground = {
  readonly matcher: Matcher;
  readonly facts: ReadonlyMap<string, FactData>;
  /** All that was searched: how well a provision fits depends on what stands beside it. */
  readonly segments: readonly Segment[];
  readonly say: Say | undefined;
};

/**
 * Searches the same laws again for one requirement, with other words in one provision. Nothing is kept of it.
 *
 * @returns undefined where there is no such provision among those that were searched
 */
export function tryWords({ matcher, facts, segments, say }: Ground, trial: Trial): Tried | undefined {
  const own = segments.find(({ id }) => id === trial.segment);
  if (!own) return undefined;
  const tried = trial.text === undefined ? own : withText(own, trial.text);
  const all = segments.map((one) => (one === own ? tried : one));
  const [answer] = matcher.match(all, { requirements: new Set([trial.requirement]) });
  const found = answer?.matches.find(({ segment }) => segment === own.id);
  const { text, lang } = tried;
  if (!found) return { text, lang, proposed: false, facts: [], traps: [], why: [] };
  // The search reads facts in the best few alone; here the reader asks for this one.
  const match = factReader(facts)(found, tried);
  const { law, number, heading } = tried;
  const { segment, quote, score } = match;
  const entry = { segment, law, number, heading, quote, score, standing: 'proposed' } as const;
  return {
    text,
    lang,
    proposed: true,
    score,
    facts: match.facts ?? [],
    traps: trapsBeside(entry, match),
    why: say ? explanation(match, lang, say) : [],
  };
}

/** Places in the words as they were would point elsewhere in others. */
function withText({ selector: _, ...own }: Segment, text: string): Segment {
  return { ...own, text, portions: [] };
}

import type { Inline } from '#engine/model/document.ts';
import type { Trap } from '#engine/model/fact.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { Match } from '#engine/model/match.ts';
import { COUNTS, trapWords } from './diagnostics.ts';
import { factGroups } from './fact-groups.ts';
import { strong, text } from './report.ts';
import type { Say } from './say.ts';

/**
 * Pitfalls worth showing beside a provision: where a person relied on it, or it likely answers the requirement.
 * In a provision that hardly answers, an age or a condition is about something else.
 */
export function trapsBeside(evidence: Evidence, match: Match | undefined): readonly Trap[] {
  const counts = evidence.standing === 'accepted' || (evidence.score ?? 0) >= COUNTS;
  return counts ? (match?.traps ?? []) : [];
}

/** Stands for the words of the law, which are in a language of their own. */
const SLOT = '\uE000';

/**
 * The line of facts and a sentence for each pitfall with its exact words, for a cell of a report.
 *
 * @param lang BCP 47 of the law
 */
export function factInlines(
  evidence: Evidence,
  match: Match | undefined,
  say: Say,
  lang: string = 'und',
): Inline[] {
  const groups = factGroups(match?.facts ?? []).map(({ kind, values, more }) => {
    const said = values.map((args) => say(`fact-${kind}`, args));
    if (more > 0) said.push(say('facts-more', { count: more }));
    return say(`facts-${kind}`, { values: said.join(', ') });
  });
  const traps = trapsBeside(evidence, match).flatMap((trap): Inline[] => {
    const [before = '', after = ''] = say('trap-words', { words: SLOT }).split(SLOT);
    return [
      text(' '),
      strong(say('trap-label')),
      text(` ${trapWords(trap, say)} ${before}`),
      { type: 'text', text: trap.words.replace(/\s+/g, ' '), lang },
      text(after),
    ];
  });
  if (groups.length === 0) return traps;
  return [text(` ${say('facts-read', { facts: groups.join('; ') })}`), ...traps];
}

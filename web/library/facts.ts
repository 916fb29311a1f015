import type { Fact, Trap } from '#engine/model/fact.ts';
import { factGroups } from '#engine/reports/fact-groups.ts';
import type { Say } from '#web/words/say.ts';

/** @returns the facts of a provision in one line, such as "Facts read: age under 16 (whose: the child); …"; empty without facts */
export function factsLine(facts: readonly Fact[], say: Say): string {
  const groups = factGroups(facts).map(({ kind, values, more }) => {
    const said = values.map((args) => say(`fact-${kind}`, args));
    if (more > 0) said.push(say('facts-more', { count: more }));
    return say(`facts-${kind}`, { values: said.join(', ') });
  });
  return groups.length === 0 ? '' : say('facts-read', { facts: groups.join('; ') });
}

/** @returns why the words may fall short of the requirement, as a sentence */
export function trapSentence({ code, args }: Trap, say: Say): string {
  return say(`trap-${code}`, args);
}

import type { Fact, Trap } from '#engine/model/fact.ts';
import { purposeRule, RULES } from './rules.ts';
import { applies, TRAPS } from './table.ts';

/**
 * The pitfalls that the words of one provision hold for one requirement, in the order of the text.
 *
 * @param text the text of the segment the facts were read from
 * @param facts all facts of the segment, as readFacts gives them
 */
export function trapsOf(requirement: string, text: string, facts: readonly Fact[]): Trap[] {
  const traps: Trap[] = [];
  for (const code of Object.keys(TRAPS) as Trap['code'][]) {
    if (!applies(TRAPS[code], requirement)) continue;
    const rule =
      code === 'purpose-element'
        ? purposeRule(requirement.endsWith('produce') ? 'produce' : 'possess')
        : RULES[code];
    const caught = rule(text, facts);
    if (!caught) continue;
    const { start, end, words } = caught.fact;
    traps.push({ code, requirement, start, end, words, args: caught.args });
  }
  return traps.sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));
}

import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import { PRACTICE_RULES } from './practice-rules.ts';
import { PRACTICE_WORDS } from './practice-words.ts';

/**
 * The catalogue as it is looked for in reports, on top of how it is looked for in recommendations: the same requirements
 * with the rules of practice beside theirs.
 */
export function catalogueForPractice(prose: Catalogue): Catalogue {
  const requirements = prose.requirements.map((requirement) => {
    const more = PRACTICE_RULES[requirement.id];
    if (more === undefined) return requirement;
    return { ...requirement, signature: { rules: [...(requirement.signature?.rules ?? []), ...more] } };
  });
  return { ...prose, requirements };
}

export function packsForPractice(prose: readonly LanguagePack[]): readonly LanguagePack[] {
  return prose.map((pack) => ({ ...pack, lexicon: { ...pack.lexicon, ...PRACTICE_WORDS[pack.lang] } }));
}

import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Rule } from '#engine/model/signature.ts';
import { PROSE_ONLY, PROSE_RULES } from './prose-rules.ts';
import { PROSE_WORDS } from './prose-words.ts';

/** Only a law names its penalty, and only a law has headings and a title. */
const OF_STATUTES = /^(?:penalty|general-scope|definitions|means)$/u;
const FIELD = /^(?:heading|path|law|text):/u;

/** What every recommendation on children speaks of: it need not be said again beside what is telling. */
const OF_ALL = new Set([
  'child',
  'under18',
  'victim',
  'witness',
  'sexual',
  'violence',
  'exploit',
  'official',
  'procedure',
]);

/**
 * The catalogue as it is looked for in recommendations: the same requirements, their signatures without what only
 * statutes say, with the rules of prose beside them.
 */
export function catalogueForProse(catalogue: Catalogue): Catalogue {
  const requirements = catalogue.requirements.map((requirement) => {
    const { signature, ...rest } = requirement;
    const own = PROSE_ONLY.has(requirement.id) ? [] : (signature?.rules ?? []).flatMap(relaxed);
    const rules = [...own, ...(PROSE_RULES[requirement.id] ?? [])];
    return rules.length === 0 ? rest : { ...rest, signature: { rules } };
  });
  return { ...catalogue, requirements };
}

/** The packs with the words of prose beside those of laws. */
export function packsForProse(packs: readonly LanguagePack[]): readonly LanguagePack[] {
  return packs.map((pack) => ({ ...pack, lexicon: { ...pack.lexicon, ...PROSE_WORDS[pack.lang] } }));
}

/** The rule without what only statutes say; and once more, weaker, without what goes without saying. */
function relaxed(given: Rule): Rule[] {
  const groups = given.all
    .map((group) =>
      group
        .split('|')
        .map((name) => name.trim().replace(FIELD, ''))
        .filter((name, at, all) => all.indexOf(name) === at),
    )
    .filter((group) => !group.some((name) => OF_STATUTES.test(name)));
  if (groups.length === 0) return [];
  const telling = groups.filter((group) => !group.every((name) => OF_ALL.has(name)));
  if (telling.length === 0) return [];
  const less = without(given.less);
  const more = without(given.more);
  const rule = (parts: readonly (readonly string[])[], weight: number): Rule => ({
    all: parts.map((group) => group.join('|')),
    weight,
    near: Math.max(30, given.near ?? 30),
    ...(more ? { more } : {}),
    ...(less ? { less } : {}),
  });
  // What a statute says by one word and its penalty, a recommendation must say by more than that word.
  const lost = given.all.length - groups.length;
  const weight = given.weight * (groups.length === 1 && lost > 0 ? 0.6 : 1);
  const whole = rule(groups, weight);
  return telling.length >= 2 && telling.length < groups.length
    ? [whole, rule(telling, weight * 0.85)]
    : [whole];
}

function without(given: Readonly<Record<string, number>> | undefined): Record<string, number> | undefined {
  const kept = Object.entries(given ?? {}).filter(([name]) => !FIELD.test(name) && !OF_STATUTES.test(name));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

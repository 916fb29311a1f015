import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { above } from './compare.ts';
import { parasNamed } from './paras.ts';
import type { OfficialText, Passage, Proposal } from './passage.ts';
import { sectionsAgree } from './section.ts';
import { queriesOf, type Tongue } from './queries.ts';
import { likeWords } from './words.ts';

export type ProposeInput = {
  readonly text: OfficialText;
  readonly catalogue: Catalogue;
  readonly passages: readonly Passage[];
  /** What the matcher says of the passages; the id of a segment is the number of its passage. */
  readonly answers: readonly Answer[];
  readonly tongue: Tongue;
};

/**
 * How much each sign weighs, as logarithms of odds. Set by hand on a document written for the tests, since none of the
 * official texts may stand here; docs/pinpoints.md says what was measured.
 */
const WEIGHTS = { rule: 2.5, words: 14, best: 2, section: 1.5, elsewhere: -0.6, lead: 0.5 };
/** What "none of them" weighs. */
const NONE = 5;
const MOST = 5;
const LEAST_CHANCE = 0.03;

/** Ranks, for each requirement, the passages that may hold it; pure: the same document gives the same proposals. */
export function propose(input: ProposeInput): ReadonlyMap<string, readonly Proposal[]> {
  const { catalogue } = input;
  const passages = withoutParts(input.passages);
  const rules = new Map(input.answers.map((answer) => [answer.requirement, scoresOf(answer)]));
  const texts = passages.map(({ path, text }) => `${path.at(-1) ?? ''}\n${text}`);
  const likeness = likeWords(queriesOf(catalogue, input.text, input.tongue), texts);
  return new Map(
    catalogue.requirements.map((requirement, at) => {
      const rule = rules.get(requirement.id);
      const like = likeness[at];
      const best = Math.max(0.05, ...(like ?? []));
      const prior = priorOf(requirement, input.text);
      const scores = passages.map((passage, index) => {
        const words = like?.[index] ?? 0;
        return (
          WEIGHTS.rule * (rule?.get(passage.number) ?? 0) +
          WEIGHTS.words * words +
          WEIGHTS.best * (words / best) ** 2 +
          prior(passage)
        );
      });
      return [requirement.id, ranked(passages, scores)];
    }),
  );
}

/** The passages compete with each other and with "none of them" for one share of trust. */
function ranked(passages: readonly Passage[], scores: readonly number[]): readonly Proposal[] {
  const weights = scores.map((score) => Math.exp(score));
  const total = weights.reduce((sum, weight) => sum + weight, Math.exp(NONE));
  return passages
    .map(({ number }, at) => ({ number, chance: (weights[at] as number) / total, at }))
    .filter(({ chance }) => chance >= LEAST_CHANCE)
    .sort((a, b) => b.chance - a.chance || a.at - b.at)
    .slice(0, MOST)
    .map(({ number, chance }) => ({ number, chance }));
}

/** The section cited must agree, of the Protocol the article; a number from memory speaks softly. */
function priorOf({ pinpoints }: Requirement, text: OfficialText): (passage: Passage) => number {
  const cited =
    text === 'opsc' ? pinpoints.opsc.map(articleOf) : pinpoints.guidelines.map(({ section }) => section);
  const leads = new Set(
    text === 'guidelines'
      ? pinpoints.guidelines.flatMap(({ lead }) => parasNamed((lead ?? '').replace(/ff$/, '')) ?? [])
      : [],
  );
  return ({ number, section }) => {
    const lead = leads.has(number) ? WEIGHTS.lead : 0;
    const place = text === 'opsc' ? articleOf(number) : section;
    if (place === undefined || cited.length === 0) return lead;
    return lead + (cited.some((one) => sectionsAgree(one, place)) ? WEIGHTS.section : WEIGHTS.elsewhere);
  };
}

function articleOf(number: string): string {
  return number.replace(/\(.*$/u, '');
}

/** What has parts is proposed by its parts. */
function withoutParts(passages: readonly Passage[]): readonly Passage[] {
  const whole = new Set(passages.flatMap(({ number }) => (number.endsWith(')') ? above(number) : [])));
  return passages.filter(({ number }) => !whole.has(number));
}

function scoresOf(answer: Answer): ReadonlyMap<string, number> {
  return new Map(answer.matches.map(({ segment, score }) => [segment, score]));
}

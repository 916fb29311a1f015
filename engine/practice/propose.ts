import type { PracticeKind } from '#engine/model/desk-decision.ts';
import type { PracticeProposal, PracticeSign, ReportParagraph } from '#engine/model/practice.ts';
import type { LinkProposal } from '#engine/model/recommendation.ts';
import type { Kind, Requirement } from '#engine/model/requirement.ts';
import { effectiveIn } from './dates.ts';
import type { Like } from './likeness.ts';
import { toldIn } from './signs.ts';

/** What the matcher heard in a paragraph: in its own words, and with its last heading before them. */
export type Heard = {
  readonly alone: readonly LinkProposal[];
  /** Marks count from the first letter of the paragraph; those in the heading are left out. */
  readonly under: readonly LinkProposal[];
  /** Requirements whose title and typical evidence share rare words with the paragraph. */
  readonly like: readonly Like[];
};

export type Asked = Pick<Requirement, 'id' | 'kind'>;

/** More are not worth a person's time. */
const MOST = 5;
const LEAST = 0.3;
/** Beside the strongest of a paragraph, so much weaker ones are only near to it. */
const BESIDE = 0.55;
/** Words of the heading are said of all that stands below it. */
const UNDER = 0.7;
const PLANNED = 0.3;
/** Likeness alone: so much of it is needed, and it never weighs as much as a rule that holds. */
const LIKE_LEAST = 0.2;
const LIKE_MOST = 0.6;
/** What likeness adds to a rule that holds. */
const LIKE_ADDS = 0.5;

/**
 * How well each kind of evidence shows that a requirement of a kind is practised; what is not named is worth `REST`. A
 * crime is shown by what courts and police did with it: a course for judges says nothing of it.
 */
const SHOWS: Readonly<Record<Kind, Readonly<Partial<Record<PracticeKind, number>>>>> = {
  legislative: { decision: 1, statistics: 0.65 },
  policy: { policy: 1.1, report: 0.95, budget: 0.9, statistics: 0.8, other: 0.8 },
  institutional: { institution: 1.1, statistics: 0.9, report: 0.85, policy: 0.8, other: 0.8 },
  data: { statistics: 1.1, report: 1.1, institution: 0.8 },
  budget: { budget: 1.2 },
  awareness: { other: 1, training: 0.85, report: 0.85, statistics: 0.9, policy: 0.6 },
  training: { training: 1.2 },
  service: { statistics: 1, other: 1, institution: 0.95, report: 0.8, budget: 0.8 },
  international: { statistics: 1, other: 1, decision: 1, report: 0.8, budget: 0.9, policy: 0.8 },
  'private-sector': { statistics: 1, other: 1, report: 0.9, policy: 0.8, decision: 0.8 },
};
const REST = 0.45;

/** Of signs that show as much, the kind that is told of most expressly. */
const ORDER: readonly PracticeKind[] = [
  'training',
  'budget',
  'decision',
  'policy',
  'institution',
  'statistics',
  'report',
  'other',
  'link',
];

/**
 * What a paragraph may be evidence of, strongest first. One without words of practice proves none, whatever it names: a
 * report also tells the law.
 *
 * @param lang BCP 47
 */
export function practiceProposals(
  { number, text }: ReportParagraph,
  lang: string,
  { alone, under, like }: Heard,
  requirements: ReadonlyMap<string, Asked>,
): readonly PracticeProposal[] {
  const { signs, planned } = toldIn(text, lang);
  if (signs.length === 0) return [];
  const effective = effectiveIn(text);
  const own = new Set(alone.map(({ requirement }) => requirement));
  const below = under.filter(({ requirement }) => !own.has(requirement));
  const heard = new Set([...own, ...below.map(({ requirement }) => requirement)]);
  const cosine = new Map(like.map((each) => [each.requirement, each.cosine]));
  const adds = (requirement: string): number =>
    1 + LIKE_ADDS * ((cosine.get(requirement) ?? 0) - LIKE_LEAST / 2);
  const all = [
    ...alone.map((link) => ({ link, from: 'text' as const, part: adds(link.requirement) })),
    ...below.map((link) => ({ link, from: 'heading' as const, part: UNDER * adds(link.requirement) })),
    ...like
      .filter((each) => !heard.has(each.requirement) && each.cosine >= LIKE_LEAST)
      .map(({ requirement, cosine: near, words }) => ({
        link: { requirement, words, score: Math.min(LIKE_MOST, 0.2 + near) },
        from: 'evidence' as const,
        part: 1,
      })),
  ].flatMap(({ link, from, part }): PracticeProposal[] => {
    const asked = requirements.get(link.requirement);
    if (asked === undefined) return [];
    const { what, worth } = bestKind(signs, asked.kind);
    const score = Math.min(1, link.score * part * worth * (planned ? PLANNED : 1));
    return [
      {
        requirement: link.requirement,
        paragraph: number,
        score: Math.round(score * 100) / 100,
        what,
        ...(effective === undefined ? {} : { effective }),
        from,
        words: link.words,
        signs,
      },
    ];
  });
  const sorted = all.sort((a, b) => b.score - a.score || (a.requirement < b.requirement ? -1 : 1));
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= Math.max(LEAST, best * BESIDE)).slice(0, MOST);
}

function bestKind(
  signs: readonly PracticeSign[],
  kind: Kind,
): { readonly what: PracticeKind; readonly worth: number } {
  const there = ORDER.filter((what) => signs.some((sign) => sign.what === what));
  const worthOf = (what: PracticeKind): number => SHOWS[kind][what] ?? REST;
  const [first = 'other', ...rest] = there;
  const what = rest.reduce((best, next) => (worthOf(next) > worthOf(best) ? next : best), first);
  return { what, worth: worthOf(what) };
}

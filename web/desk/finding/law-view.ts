import type { Inline } from '#engine/model/document.ts';
import type { Fact, Trap } from '#engine/model/fact.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { Match } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Word } from '#engine/findings/standing.ts';
import { trapsBeside } from '#engine/reports/facts.ts';
import { explanation } from '#engine/reports/why.ts';
import type { DeskFinding } from '#operations/assess/finding.ts';
import { hashOfText } from '#operations/assess/hashes.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { sayWhyIn } from '#web/words/why.ts';
import { chanceOf, momentOf } from './said.ts';
import { cutRound, type Cut } from './words.ts';

/** One provision beside a requirement, as the page shows it. */
export type ProvisionShown = {
  /** For addresses within the page. */
  readonly key: string;
  readonly segment: string;
  readonly number: string;
  readonly heading: string;
  readonly law: string;
  readonly lawTitle: string;
  readonly path: readonly string[];
  readonly lang: string;
  readonly status?: 'repealed' | 'reserved';
  readonly standing: 'accepted' | 'rejected' | 'proposed' | 'added';
  /** Who said so, when and why; absent while only the program proposes it. */
  readonly said?: { readonly by: string; readonly when: string; readonly reason: string };
  readonly cut: Cut;
  /** The words that "accept" relies on; empty where it is the whole provision. */
  readonly words: string;
  readonly chance?: string;
  readonly why: readonly Inline[];
  readonly facts: readonly Fact[];
  readonly traps: readonly Trap[];
  /** Id of the decision that its form takes, if it takes one. */
  readonly id: string;
};

/** A provision that was spoken of and is in none of the laws any more. */
export type GoneShown = {
  readonly segment: string;
  readonly standing: 'accepted' | 'rejected';
  readonly words?: string;
  readonly by: string;
  readonly when: string;
};

export type LawShown = {
  readonly accepted: readonly ProvisionShown[];
  readonly proposed: readonly ProvisionShown[];
  readonly rejected: readonly ProvisionShown[];
  readonly gone: readonly GoneShown[];
};

/** The provisions of a finding in the order of the page: accepted, proposed with the best first, rejected. */
export function lawShown(finding: DeskFinding, nameOf: (id: string) => string): LawShown {
  const { provisions, law, answer } = finding;
  const said = law.standing.evidence;
  const matches = new Map((answer?.matches ?? []).map((match) => [match.segment, match]));
  const show = (segment: Segment): ProvisionShown =>
    provisionShown(segment, { match: matches.get(segment.id), word: said.get(segment.id), nameOf });
  const all = [...new Set([...matches.keys(), ...said.keys()])].flatMap((id) => provisions.get(id) ?? []);
  const shown = all.map(show);
  return {
    accepted: shown.filter(({ standing }) => standing === 'accepted'),
    proposed: shown.filter(({ standing }) => standing === 'proposed'),
    rejected: shown.filter(({ standing }) => standing === 'rejected'),
    gone: [...said].flatMap(([segment, { standing, exact, by, at }]) =>
      provisions.has(segment)
        ? []
        : [
            {
              segment,
              standing,
              by: nameOf(by),
              when: momentOf(at),
              ...(exact === undefined ? {} : { words: exact }),
            },
          ],
    ),
  };
}

type Beside = {
  readonly match?: Match | undefined;
  readonly word?: Word | undefined;
  readonly nameOf: (id: string) => string;
};

export function provisionShown(segment: Segment, { match, word, nameOf }: Beside): ProvisionShown {
  const { id, number, heading, law, lawTitle, path, lang, text, status } = segment;
  const words = word?.exact ?? (word ? '' : (match?.quote.exact ?? ''));
  const start = startOf(text, words, match);
  const standing = word?.standing ?? (match ? 'proposed' : 'added');
  const evidence: Evidence | undefined = match && {
    segment: id,
    law,
    number,
    heading,
    quote: match.quote,
    standing: standing === 'accepted' ? 'accepted' : 'proposed',
    score: match.score,
  };
  return {
    key: keyOf(id),
    segment: id,
    number,
    heading,
    law,
    lawTitle,
    path,
    lang,
    ...(status ? { status } : {}),
    standing,
    ...(word ? { said: { by: nameOf(word.by), when: momentOf(word.at), reason: word.reason ?? '' } } : {}),
    cut: cutRound(text, Math.max(start, 0), start < 0 ? 0 : start + words.length),
    words: start < 0 ? '' : words,
    ...(match ? { chance: chanceOf(match.score) } : {}),
    why: match ? explanation(match, lang, sayWhyIn('en')) : [],
    facts: match?.facts ?? [],
    traps: evidence ? trapsBeside(evidence, match) : [],
    id: uuid7(),
  };
}

/** Fit for an id and an address, whatever stands in the id of a provision. */
export function keyOf(segment: string): string {
  return `p${hashOfText(segment).slice(0, 10)}`;
}

function startOf(text: string, words: string, match: Match | undefined): number {
  if (words === '') return -1;
  const { start, end } = match?.quote ?? { start: 0, end: 0 };
  return text.slice(start, end) === words ? start : text.indexOf(words);
}

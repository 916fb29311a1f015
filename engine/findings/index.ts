import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Decision } from '#engine/model/decision.ts';
import type { Evidence, Finding, Judgement } from '#engine/model/finding.ts';
import type { Answer, Match } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf, type Selector } from '#engine/model/selector.ts';
import { proposalOf } from './proposal.ts';

export { decisionProblems } from './check.ts';

/** How many proposed provisions a finding carries beside those a person accepted. */
const PROPOSED = 5;

const UNDECIDED: Judgement = { verdict: 'undecided' };

/**
 * One finding for each answer, in the order of the answers.
 * The judgement is a fold over the decisions in the order they were taken; without one it is "undecided",
 * whatever the machine proposes (law 1 of the house).
 */
export function findingsOf(
  catalogue: Catalogue,
  answers: readonly Answer[],
  segments: readonly Segment[],
  decisions: readonly Decision[],
): Finding[] {
  const known = new Set(catalogue.requirements.map((requirement) => requirement.id));
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const taken = Map.groupBy(decisions, (decision) => decision.requirement);
  return answers
    .filter((answer) => known.has(answer.requirement))
    .map((answer) => {
      const own = taken.get(answer.requirement) ?? [];
      const law = own.findLast((decision) => decision.aspect === 'law');
      const practice = own.findLast((decision) => decision.aspect === 'practice');
      return {
        requirement: answer.requirement,
        law: judgementOf(law),
        practice: judgementOf(practice),
        evidence: evidenceOf(answer, law, byId),
        proposal: proposalOf(answer),
        answer,
      };
    });
}

function judgementOf(decision: Decision | undefined): Judgement {
  if (!decision) return UNDECIDED;
  const { verdict, reason, by, on } = decision;
  return { verdict, reason, by, on };
}

/** What a person accepted stands first; then the machine's proposals, best first, without what is already there. */
function evidenceOf(
  answer: Answer,
  law: Decision | undefined,
  segments: ReadonlyMap<string, Segment>,
): Evidence[] {
  const scores = new Map(answer.matches.map((match) => [match.segment, match.score]));
  const accepted = (law?.evidence ?? []).flatMap(({ segment: id, exact }) => {
    const segment = segments.get(id);
    return segment ? [evidence(segment, quoteOf(segment.text, exact), 'accepted', scores.get(id))] : [];
  });
  const there = new Set(accepted.map((entry) => entry.segment));
  const proposed = answer.matches
    .filter((match) => !there.has(match.segment))
    .slice(0, PROPOSED)
    .flatMap((match) => proposalEvidence(match, segments));
  return [...accepted, ...proposed];
}

function proposalEvidence(match: Match, segments: ReadonlyMap<string, Segment>): Evidence[] {
  const segment = segments.get(match.segment);
  return segment ? [evidence(segment, match.quote, 'proposed', match.score)] : [];
}

function evidence(
  segment: Segment,
  quote: Selector,
  standing: Evidence['standing'],
  score: number | undefined,
): Evidence {
  const { id, law, number, heading } = segment;
  return { segment: id, law, number, heading, quote, standing, ...(score === undefined ? {} : { score }) };
}

/** The exact words a person pointed at, or the whole provision where they are no longer in it. */
function quoteOf(text: string, exact: string | undefined): Selector {
  const start = exact === undefined ? -1 : text.indexOf(exact);
  return start < 0 ? selectorOf(text, 0, text.length) : selectorOf(text, start, start + exact!.length);
}

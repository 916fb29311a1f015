import type { Cue } from '#engine/model/match.ts';
import type { LinkProposal, LinkWords } from '#engine/model/recommendation.ts';

/** What the matcher heard of one requirement in one recommendation. */
export type Heard = {
  readonly requirement: string;
  /** Of its rules, above 0. */
  readonly score: number;
  /** Places in the text of the recommendation. */
  readonly cues: readonly Cue[];
};

/** More are not worth a person's time. */
const MOST = 8;
/** A rule that holds with little strength says nothing. */
const LEAST = 0.34;
/** Beside the strongest, so much weaker ones are only near to it. */
const BESIDE = 0.5;

/** The links worth showing to a person, strongest first; words are marked in the order of the text. */
export function proposals(heard: readonly Heard[]): readonly LinkProposal[] {
  const sorted = heard
    .filter(({ score, cues }) => score >= LEAST && cues.some(({ field }) => field === 'text'))
    .sort((a, b) => b.score - a.score || (a.requirement < b.requirement ? -1 : 1));
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score >= best * BESIDE)
    .slice(0, MOST)
    .map(({ requirement, score, cues }) => ({ requirement, score: strength(score), words: wordsOf(cues) }));
}

/** Rules add up without end; what is shown lies between 0 and 1, to two decimals. */
function strength(score: number): number {
  return Math.round(100 * (1 - Math.exp(-1.5 * score))) / 100;
}

function wordsOf(cues: readonly Cue[]): readonly LinkWords[] {
  return cues
    .filter(({ field, end }) => field === 'text' && end > 0)
    .map(({ concept, start, end, words }) => ({ concept, start, end, words }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

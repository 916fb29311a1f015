import type { PastReport, PracticeProposal } from '#engine/model/practice.ts';
import type { Answered } from '#operations/practice/answer.ts';
import type { PracticeFilter } from '#operations/practice/list.ts';

export const SHOW: Readonly<Record<PracticeFilter['show'], string>> = {
  open: 'waiting for an answer',
  confirmed: 'confirmed',
  rejected: 'not evidence, people said',
  all: 'all',
};
export const ORDER: Readonly<Record<PracticeFilter['order'], string>> = {
  strength: 'strongest first',
  paragraph: 'as in the report',
  requirement: 'by requirement',
};
export const FAULTS: Readonly<Record<Extract<Answered, { kind: 'refused' }>['why'], string>> = {
  'not-yours': 'Your role here does not attach evidence; ask a coordinator. Nothing was changed.',
  'not-found': 'This proposal is not here any more. Nothing was changed.',
  moved: 'The report was read anew since you opened this page. Read the paragraph again, then answer.',
  answered: 'Somebody answered this proposal since you opened this page. Nothing was changed.',
  'not-its-words':
    'Quote words that stand in the paragraph, ten letters or more; “…” may stand for what is left out.',
  'bad-form': 'The evidence could not be kept as it was written. Nothing was changed.',
};

const MOST_WORDS = 4;

/** Why the machine proposes it, in one or two sentences. */
export function reasonOf({ from, words, signs }: Pick<PracticeProposal, 'from' | 'words' | 'signs'>): string {
  const said = quoted(words);
  const named = {
    text: said && `It names the requirement with ${said}.`,
    heading: `It names the requirement together with its heading${said && `, with ${said}`}.`,
    evidence: said && `It shares rare words with the typical evidence of the requirement: ${said}.`,
  }[from];
  return [named, `It tells of practice with ${quoted(signs)}.`].filter(Boolean).join(' ');
}

/** A score is no chance: it is only said whether much or little speaks for it. */
export function strengthOf({ score }: Pick<PracticeProposal, 'score'>): string {
  if (score >= 0.65) return 'much speaks for it';
  return score >= 0.45 ? 'some of it speaks for it' : 'little speaks for it';
}

/** "CRC/C/OPSC/XEX/1"; the name of the file where it has no symbol. */
export function nameOf({ symbol, name }: Pick<PastReport, 'symbol' | 'name'>): string {
  return symbol ?? name;
}

function quoted(
  words: readonly { readonly words: string; readonly start: number; readonly end: number }[],
): string {
  const sorted = [...words].sort((a, b) => b.end - b.start - (a.end - a.start));
  const long = sorted.filter(
    (one, at) => !sorted.slice(0, at).some(({ start, end }) => start <= one.start && one.end <= end),
  );
  const all = [
    ...new Set(long.sort((a, b) => a.start - b.start).map((one) => one.words.replace(/\s+/gu, ' ').trim())),
  ];
  return all
    .slice(0, MOST_WORDS)
    .map((each) => `“${each}”`)
    .join(', ');
}

import { evaluate } from '#engine/matches/evaluate.ts';
import { explainer } from '#engine/matches/explain.ts';
import { indexLaw, type Lexicons } from '#engine/matches/law-index.ts';
import { compileRules } from '#engine/matches/rules.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { LinkProposal } from '#engine/model/recommendation.ts';
import type { Segment } from '#engine/model/segment.ts';
import { maskTitles } from '#engine/recommendations/mask.ts';
import { catalogueForProse, packsForProse } from '#engine/recommendations/prose.ts';
import { proposals, type Heard } from '#engine/recommendations/propose.ts';

export type Linkable = { readonly id: string; readonly text: string; readonly lang: string };

/** For each text, in their order, the links that the machine proposes. */
export type Linker = (texts: readonly Linkable[]) => readonly (readonly LinkProposal[])[];

/** What is looked for beside what recommendations say: nothing, where they are what is read. */
export type Asked = {
  readonly catalogue: (prose: Catalogue) => Catalogue;
  readonly packs: (prose: readonly LanguagePack[]) => readonly LanguagePack[];
};

/** Characters looked at: the longest are whole reports in one record. */
const MOST = 20_000;

/**
 * Compiled once. It recognises concepts and holds rules as the matcher of laws does; what ranks the provisions of one law
 * against each other is left out, since each recommendation stands for itself.
 */
export function compileLinker(
  catalogue: Catalogue,
  packs: readonly LanguagePack[],
  asked: Asked = { catalogue: (prose) => prose, packs: (prose) => prose },
): Linker {
  const compiled = compileRules(asked.catalogue(catalogueForProse(catalogue)));
  const ready = asked.packs(packsForProse(packs));
  const lexicons: Lexicons = new Map();

  return (texts) => {
    const segments = texts.map(segmentOf);
    const index = indexLaw(segments, ready, compiled.concepts, undefined, lexicons);
    const explain = explainer(index, compiled);
    const heard: Heard[][] = texts.map(() => []);
    for (const requirement of compiled.requirements) {
      if (requirement.rules.length === 0) continue;
      const evaluation = evaluate(index, requirement, []);
      for (let at = 0; at < segments.length; at++) {
        const score = evaluation.scoreOf(at);
        if (score <= 0.2) continue;
        const { cues } = explain(requirement, at, evaluation.scoredAt(at));
        heard[at]?.push({
          requirement: requirement.id,
          score,
          cues: cues.map(fromText(texts[at]?.text ?? '')),
        });
      }
    }
    return heard.map(proposals);
  };
}

/** Words as they stand, not as they were masked. */
function fromText(text: string) {
  return <C extends { readonly field: string; readonly start: number; readonly end: number }>(cue: C): C =>
    cue.field === 'text' ? { ...cue, words: text.slice(cue.start, cue.end) } : cue;
}

function segmentOf({ id, text, lang }: Linkable, at: number): Segment {
  return {
    id,
    law: 'recommendations',
    lawTitle: '',
    lang,
    number: '',
    heading: '',
    path: [],
    eId: id,
    text: maskTitles(text.slice(0, MOST)),
    portions: [],
    order: at + 1,
  };
}

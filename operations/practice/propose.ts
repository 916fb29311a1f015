import {
  catalogueForPractice,
  compileLikener,
  packsForPractice,
  practiceProposals,
  reportParagraphs,
  type Heard,
} from '#engine/practice/index.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { PracticeProposal, ReportParagraph } from '#engine/model/practice.ts';
import type { LinkProposal } from '#engine/model/recommendation.ts';
import type { Block } from '#engine/model/source.ts';
import { paragraphsOf } from '#engine/recommendations/paragraphs.ts';
import { compileLinker } from '../recommendations/link.ts';

/** The paragraphs of a report: the splitter of concluding observations, told of annexes and tables. */
export function paragraphsIn(blocks: readonly Block[]): readonly ReportParagraph[] {
  return reportParagraphs(blocks, paragraphsOf);
}

/** For all paragraphs of a report, what they may be evidence of. */
export type Proposer = (paragraphs: readonly ReportParagraph[], lang: string) => readonly PracticeProposal[];

/** Compiled once; the matcher is that of recommendations. */
export function compileProposer(catalogue: Catalogue, packs: readonly LanguagePack[]): Proposer {
  const link = compileLinker(catalogue, packs, {
    catalogue: catalogueForPractice,
    packs: packsForPractice,
  });
  // The catalogue says what it says in English.
  const like = new Map([['en', compileLikener(catalogue.requirements)]]);
  const requirements = new Map(catalogue.requirements.map(({ id, kind }) => [id, { id, kind }]));

  return (paragraphs, lang) => {
    const base = packs.find((pack) => pack.lang === lang)?.lang ?? lang.split('-')[0] ?? lang;
    const texts = paragraphs.flatMap(({ number, text, headings }) => [
      { id: number, lang: base, text },
      { id: `${number} with heading`, lang: base, text: headed(headings) + text },
    ]);
    const linked = link(texts);
    return paragraphs.flatMap((paragraph, at) => {
      const shift = headed(paragraph.headings).length;
      const heard: Heard = {
        alone: linked[2 * at] ?? [],
        like: like.get(base)?.(paragraph.text) ?? [],
        under: (linked[2 * at + 1] ?? []).map((each) => moved(each, shift)),
      };
      return practiceProposals(paragraph, base, heard, requirements);
    });
  };
}

function headed(headings: readonly string[]): string {
  const last = headings.at(-1);
  return last === undefined ? '' : `${last}\n`;
}

/** Words of the heading are not words of the paragraph. */
function moved(link: LinkProposal, shift: number): LinkProposal {
  const words = link.words
    .filter(({ start }) => start >= shift)
    .map((each) => ({ ...each, start: each.start - shift, end: each.end - shift }));
  return { ...link, words };
}

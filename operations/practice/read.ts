import { ENGINE } from '#engine/pipeline.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { PastReport, PracticeProposal, ReportParagraph } from '#engine/model/practice.ts';
import type { Block, Source } from '#engine/model/source.ts';
import { headOf } from '#engine/recommendations/document-head.ts';
import type { StateNames } from '#engine/recommendations/states.ts';
import { paragraphsIn, type Proposer } from './propose.ts';
import { refused } from './refused.ts';

export type ReadReport = {
  readonly report: PastReport;
  readonly paragraphs: readonly ReportParagraph[];
  readonly proposals: readonly PracticeProposal[];
};

export type ReadGround = {
  readonly catalogue: Catalogue;
  readonly propose: Proposer;
  readonly states: StateNames;
};

/** Which catalogue and engine made the proposals: with another they are made anew. */
export function practiceVersion(catalogue: Catalogue): string {
  return `${catalogue.version}/${ENGINE}/practice-1`;
}

/**
 * A past report, as a reader of its format read it, with its paragraphs and what they may be evidence of.
 *
 * @param source with its SHA-256, by which the report is known
 * @throws InputError when it has no paragraphs
 */
export function readPastReport(
  source: Source & { readonly sha256: string },
  place: { readonly state: string; readonly voice: Voice },
  { catalogue, propose, states }: ReadGround,
): ReadReport {
  const paragraphs = paragraphsIn(source.blocks);
  if (paragraphs.length === 0)
    throw refused(
      'no-paragraphs',
      'no paragraphs were found in it; give the report as Word or as PDF with a text layer',
      source.name,
    );
  const { symbol, date, state } = headOf(frontOf(source.blocks), states);
  const lang = source.lang ?? 'und';
  const report: PastReport = {
    sha256: source.sha256,
    ...place,
    name: source.name,
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date }),
    lang,
    ...(state === undefined || state === place.state ? {} : { otherState: state }),
    version: practiceVersion(catalogue),
  };
  return { report, paragraphs, proposals: propose(paragraphs, lang) };
}

/** Blocks of a front where no paragraph has a number. */
const FRONT = 12;

/** What stands before the first paragraph: a date or a symbol behind it is of something that the report tells. */
function frontOf(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind, text }) => kind !== 'heading' && /^\s*\d{1,3}[.)]\s/u.test(text));
  return blocks.slice(0, first < 0 ? FRONT : first);
}

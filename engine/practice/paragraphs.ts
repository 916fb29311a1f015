import type { ReportParagraph } from '#engine/model/practice.ts';
import type { Block } from '#engine/model/source.ts';
import { partsOf } from './parts.ts';

/** A numbered paragraph as the splitter of concluding observations gives it (engine/recommendations/paragraphs.ts). */
type Cut = {
  readonly number: string;
  readonly lead: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly page?: number;
};
export type Splitter = (blocks: readonly Block[]) => readonly Cut[];

/** More paragraphs than any report to a treaty body has: 21,200 words are some 300. */
const MOST = 3000;
/** Shorter ones are lines of a title page. */
const LEAST_WORDS = 6;
/** The splitter reads three digits. */
const MOST_COUNTED = 999;

/**
 * The paragraphs of a report with the headings above them, each with the number by which it is cited. An annex begins its
 * numbers anew; where a part numbers none of its paragraphs they are counted, and the number stands in brackets.
 */
export function reportParagraphs(blocks: readonly Block[], split: Splitter): readonly ReportParagraph[] {
  const used = new Map<string, number>();
  const found: ReportParagraph[] = [];
  for (const { name, blocks: own } of partsOf(blocks)) {
    const given = split(own);
    const cuts = given.length > 0 ? given : split(counted(own));
    for (const { number, lead, text, headings, page } of cuts) {
      if (found.length >= MOST) return found;
      const whole = lead === '' ? text : `${lead}\n${text}`;
      if (whole.trim() === '') continue;
      const cited = [name, given.length > 0 ? number : `[${number}]`].filter(Boolean).join(', ');
      const times = (used.get(cited) ?? 0) + 1;
      used.set(cited, times);
      found.push({
        number: times > 1 ? `${cited} (${times})` : cited,
        text: whole,
        headings: name === '' ? headings : [name, ...headings],
        ...(page === undefined ? {} : { page }),
        order: found.length + 1,
      });
    }
  }
  return found;
}

/** The same blocks, with a number before each paragraph of some length. */
function counted(blocks: readonly Block[]): readonly Block[] {
  let number = 0;
  return blocks.map((block) => {
    const { kind, text } = block;
    if (kind === 'heading' || text.startsWith('|') || text.trim().split(/\s+/u).length < LEAST_WORDS)
      return block;
    number++;
    return number > MOST_COUNTED ? block : { ...block, kind: 'paragraph', text: `${number}. ${text.trim()}` };
  });
}

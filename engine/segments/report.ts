import type { Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { numberedParagraphs } from './numbered.ts';

/** Symbols of documents of the United Nations stand on their first page: "A/HRC/14/8", "CRC/C/OPSC/…", "Distr.". */
const SYMBOL =
  /(?<![\p{L}/])(?:A|E|S|CRC|CEDAW|CCPR|CAT|CERD|CRPD|CMW|CED|HRI|ST)\/(?:C|HRC|RES|CN|OPSC|OPAC|SP|\p{Nd}{1,3})\/|\bDistr\.|\bGE\.\p{Nd}{2}-\p{Nd}{4,5}/u;
const FRONT = 80;
const FEWEST = 5;

/** @returns how many numbered paragraphs a report of the United Nations has, 0 when this is none */
export function reportLength(source: Source, provisions: number): number {
  const front = source.blocks.slice(0, FRONT);
  if (!front.some((block) => SYMBOL.test(block.text.slice(0, 500)))) return 0;
  const count = numberedParagraphs(source).length;
  return count >= FEWEST && count >= provisions * 3 ? count : 0;
}

export function noArticles(source: Source, paragraphs: number): Problem {
  return {
    code: 'segments.paragraphs',
    message: `${paragraphs} numbered paragraphs and no articles: this reads as a report, not as a law; give the text of the law`,
    file: source.name,
  };
}

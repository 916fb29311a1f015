import type { Catalogue } from '#engine/model/catalogue.ts';
import type { OtherPinpoint, Pinpoints } from '#engine/model/requirement.ts';
import { FALLBACK } from '#web/words/direction.ts';
import { sayIn, type Say } from '#web/words/say.ts';

/** A place in the Protocol with what it asks, as the catalogue words it. */
export type ArticleCited = { readonly number: string; readonly gist: string };
export type SectionCited = { readonly section: string; readonly paras: string };
export type OtherCited = { readonly text: string; readonly verified: boolean };

/** Instruments whose names are written out, in the words of the page: source-CRC and so on. */
const NAMED = [
  'CRC',
  'LAN',
  'EU',
  'PAL',
  'BUD',
  'C182',
  'C29',
  'MNR',
  'ICMEC',
  'SDG',
  'OPIC',
  'UNTOC',
] as const;

/** @returns the articles cited, each with its gist; the gist is empty where the instrument file has none */
export function articlesCited(pinpoints: Pinpoints, catalogue: Catalogue): readonly ArticleCited[] {
  const gists = new Map(catalogue.instrument.articles.map((article) => [article.number, article.gist]));
  return pinpoints.opsc.map((number) => ({ number, gist: gists.get(number) ?? '' }));
}

/** @returns sections of the Guidelines; a paragraph number only where it was read in the text, and a lead never */
export function sectionsCited(pinpoints: Pinpoints): readonly SectionCited[] {
  return pinpoints.guidelines.map((place) => ({
    section: place.section,
    paras: place.mark === 'verified' ? (place.paras ?? '').replace(/(\d)-(\d)/g, '$1–$2') : '',
  }));
}

/** @returns places in other texts; where the place was not verified, the text is named without it */
export function othersCited(pinpoints: Pinpoints, say: Say = sayIn(FALLBACK)): readonly OtherCited[] {
  const cited = pinpoints.other.map((place) => ({
    text: otherText(place, say),
    verified: place.mark !== 'unverified',
  }));
  return cited.filter((place, at) => cited.findIndex((first) => first.text === place.text) === at);
}

function otherText({ cite, mark }: OtherPinpoint, say: Say): string {
  const [, short = '', place = ''] = /^(\S+)\s*(.*)$/.exec(cite) ?? [];
  const comment = /^GC(\d+)$/.exec(short);
  if (comment) return say('source-comment', { number: comment[1] ?? '' });
  const known = NAMED.find((each) => each === short);
  const name = known && say(`source-${known}`);
  if (mark === 'unverified') return name ?? withoutPlace(cite);
  if (!name) return cite;
  if (place === '') return name;
  const article = /^\d/.test(place) && short !== 'SDG' && short !== 'MNR';
  return say(article ? 'source-article' : 'source-place', { name, place });
}

/** Takes the number of an article, criterion or recommendation off; a year belongs to the name and stays. */
function withoutPlace(cite: string): string {
  return cite
    .replace(/\s+(arts?\.|art\b|crit\.|R\.)\s*\d.*$/, '')
    .replace(/\s+\d{1,3}(?!\d)(\(.*|[.,].*)?$/, '');
}

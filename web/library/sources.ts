import type { Catalogue } from '#engine/model/catalogue.ts';
import type { OtherPinpoint, Pinpoints } from '#engine/model/requirement.ts';

/** A place in the Protocol with what it asks, as the catalogue words it. */
export type ArticleCited = { readonly number: string; readonly gist: string };
export type SectionCited = { readonly section: string; readonly paras: string };
export type OtherCited = { readonly text: string; readonly verified: boolean };

/** Names written out for the abbreviations of the field; proper names, the same in every interface language. */
const NAMES: Readonly<Record<string, string>> = {
  CRC: 'Convention on the Rights of the Child',
  LAN: 'Lanzarote Convention (Council of Europe, 2007)',
  EU: 'Directive 2011/93/EU',
  PAL: 'Palermo Protocol (2000)',
  BUD: 'Budapest Convention (2001)',
  C182: 'ILO Convention No. 182',
  C29: 'ILO Convention No. 29',
  MNR: 'WeProtect Model National Response',
  ICMEC: 'ICMEC model legislation',
  SDG: 'Sustainable Development Goals',
  OPIC: 'Optional Protocol on a communications procedure',
  UNTOC: 'UN Convention against Transnational Organized Crime',
};

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
export function othersCited(pinpoints: Pinpoints): readonly OtherCited[] {
  const cited = pinpoints.other.map((place) => ({
    text: otherText(place),
    verified: place.mark !== 'unverified',
  }));
  return cited.filter((place, at) => cited.findIndex((first) => first.text === place.text) === at);
}

function otherText({ cite, mark }: OtherPinpoint): string {
  const [, short = '', place = ''] = /^(\S+)\s*(.*)$/.exec(cite) ?? [];
  const comment = /^GC(\d+)$/.exec(short);
  if (comment) return `General comment No. ${comment[1]} (Committee on the Rights of the Child)`;
  const name = NAMES[short];
  if (mark === 'unverified') return name ?? withoutPlace(cite);
  if (!name) return cite;
  if (place === '') return name;
  return `${name}, ${/^\d/.test(place) && short !== 'SDG' && short !== 'MNR' ? 'article ' : ''}${place}`;
}

/** Takes the number of an article, criterion or recommendation off; a year belongs to the name and stays. */
function withoutPlace(cite: string): string {
  return cite
    .replace(/\s+(arts?\.|art\b|crit\.|R\.)\s*\d.*$/, '')
    .replace(/\s+\d{1,3}(?!\d)(\(.*|[.,].*)?$/, '');
}

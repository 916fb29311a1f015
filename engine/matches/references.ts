import type { Segment } from '#engine/model/segment.ts';
import { mentionsIn, type Mentions } from './mentions.ts';

/** A word that announces the number of a provision, in the languages of the packs. */
const ANNOUNCES =
  /(?:\b(?:articles?|artikel[ns]?|arts?|sections?|ss?|paragraphs?|art[ií]culos?|artigos?|paragrafo|paragraph(?:en)?|kap|paragraferna?)\b\.?|§+|(?:ال)?(?:مادة|مواد|مادتين))\s*(?=[\dLRD])/iuy;

/** What may follow in such a list: numbers with suffixes (1), range words (2), joining words. Names would cost an object a match. */
const PART =
  /\s*(?:((?:[LRD]?\.?\s?|A\.\s?|A)\d+[a-z]{0,2}(?:[-.]\d+|-[A-Z]\b)*(?:\s?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies)\b(?!\s+\d))?(?:\s?[A-Z]\b(?![a-z]|\s+(?:\d|§|art)))?)|(to|through|à|a|al|bis|até|hasta|till|إلى|–|-)(?=[\s\d])|(?:,|;|and|or|et|ou|y|o|u|e|und|oder|och|و|أو|§+|arts?\.|Abs(?:atz|\.)?\s?\d+[a-z]?|Nr\.\s?\d+[a-z]?|Nummer\s?\d+|Satz\s?\d|\(\d+[°º]?[a-z.]*\)|\([a-z]+\)|subsections?|sections?|articles?|los|las|les|the|de|do|da|del))/iuy;

/** How many characters of a list are followed at most. */
const LONGEST = 400;

type Reference = { readonly from: string; readonly to?: string; readonly at: number; readonly after: string };

/**
 * Provisions that a text names, in the order of the text. Linear in the length of the text.
 *
 * @param announced offsets of the words that may announce a number, as mentions.ts finds them
 */
export function referencesIn(text: string, announced = mentionsIn(text).announced): Reference[] {
  const found: Reference[] = [];
  let read = 0;
  for (const at of announced) {
    if (at < read) continue;
    ANNOUNCES.lastIndex = at;
    if (!ANNOUNCES.test(text)) continue;
    const start = ANNOUNCES.lastIndex;
    const list: { from: string; to?: string; at: number }[] = [];
    let ranging = false;
    PART.lastIndex = start;
    let end = start;
    for (let part = PART.exec(text); part !== null && part.index - start < LONGEST; part = PART.exec(text)) {
      end = PART.lastIndex;
      const number = part[1];
      if (number !== undefined) {
        const last = list[list.length - 1];
        if (ranging && last && !last.to) last.to = plainNumber(number);
        else list.push({ from: plainNumber(number), at: part.index });
        ranging = false;
      } else if (part[2] !== undefined) ranging = true;
    }
    const after = text.slice(end, end + 60).toLowerCase();
    for (const one of list) found.push({ ...one, after });
    read = end;
  }
  return found;
}

const PLAIN = /^\d[\da-z-]*$/;

/** "§ 184 b", "Art. 184b" and "184B" are one number. */
export function plainNumber(number: string): string {
  if (PLAIN.test(number)) return number;
  return number
    .toLowerCase()
    .replace(/^(§|articles?|art[ií]culos?|artigos?|arts?\.?|sections?|sec\.?)\s*/u, '')
    .replace(/[\s.º°]+/gu, '');
}

const NONE: readonly { segment: number; at: number }[] = [];

/** Finds the provisions that a reference names: in the same law, or in the law named right after it. */
export function referenceTable(
  segments: readonly Segment[],
  mentions?: readonly Mentions[],
): (from: number) => readonly { segment: number; at: number }[] {
  const laws = new Map<string, { order: number[]; place: Map<string, number>; names: string[] }>();
  segments.forEach((segment, at) => {
    let law = laws.get(segment.law);
    if (!law) {
      laws.set(segment.law, (law = { order: [], place: new Map(), names: namesOf(segment) }));
    }
    const number = plainNumber(segment.number);
    if (!law.place.has(number)) law.place.set(number, law.order.length);
    law.order.push(at);
  });

  const names = [...laws];
  /** Tells most references that name no law at all from the few that may. */
  const anyLaw = oneOf(names.flatMap(([, law]) => law.names));

  return (from) => {
    const segment = segments[from] as Segment;
    const { announced } = mentions?.[from] ?? mentionsIn(segment.text);
    if (announced.length === 0) return NONE;
    const found: { segment: number; at: number }[] = [];
    for (const { from: first, to, at, after } of referencesIn(segment.text, announced)) {
      const other = anyLaw.test(after)
        ? names.find(([name, { names }]) => name !== segment.law && names.some((one) => after.includes(one)))
        : undefined;
      const law = other?.[1] ?? laws.get(segment.law);
      const start = law?.place.get(first);
      if (law === undefined || start === undefined) continue;
      const end = to === undefined ? start : (law.place.get(to) ?? start);
      for (let i = start; i <= Math.min(end, start + 40); i++)
        found.push({ segment: law.order[i] as number, at });
    }
    return found;
  };
}

/** An expression that finds any of the names; with none, nothing. */
function oneOf(names: readonly string[]): RegExp {
  const plain = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(plain.length === 0 ? '(?!)' : [...new Set(plain)].join('|'));
}

function namesOf({ law, lawTitle }: Segment): string[] {
  const title = lawTitle.toLowerCase().replace(/(?<!\s)\s*\([^)]*\)/g, '');
  const tail = /(?:código|code|codigo) [\p{L} ]+$/u.exec(title)?.[0];
  return [law.toLowerCase(), title, tail ?? ''].filter((name) => name.length >= 3);
}

/** Words that name the part of the law they stand in. */
const HERE =
  /\b(?:pr[ée]sente?s?\s(?:(?:sous-)?section|chapitre|titre|paragraphe)|this\s(?:part|chapter|division)|dieses?[mnr]?\s(?:abschnitt|kapitel|titel)s?|(?:d?este|n?este|presente)s?\s(?:cap[ií]tulo|t[ií]tulo|secci[oó]n|se[cç][aã]o))\b/iuy;

/**
 * Whether a text speaks of the offences of the part of the law it stands in.
 *
 * @param here offsets of the words that may begin such a phrase, as mentions.ts finds them
 */
export function namesOwnPart(text: string, here = mentionsIn(text).here): boolean {
  return here.some((at) => {
    HERE.lastIndex = at;
    return HERE.test(text);
  });
}

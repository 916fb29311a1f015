import { vocabulary, type Vocabulary, type Words } from './words.ts';

/** Where a text may name another provision, by its words alone; what it names is read later, and only there. */
export type Mentions = {
  /** Offsets of the words that announce a number: "article", "§". */
  readonly announced: readonly number[];
  /** Offsets of the words that may begin "this chapter". */
  readonly here: readonly number[];
};

const ANNOUNCING = 1;
const THIS = 2;
const PART = 4;
/** An Arabic word of announcing, with whatever is joined before it. */
const JOINED = 8;

/** Folded words. Every word that the expressions of references.ts begin with must be here. */
const SIGNS = new Map<string, number>();
note(
  ANNOUNCING,
  `article articles artikel artikeln artikels art arts section sections s ss paragraph paragraphs articulo articulos artigo artigos paragrafo
  paragraphen kap paragraferna`,
);
note(
  THIS,
  `present presente presents presentes this diese dieses diesem diesen dieser diesesm diesesn diesesr este estes deste
  destes neste nestes`,
);
note(
  PART,
  `section sous chapitre titre paragraphe part chapter division abschnitt abschnitts kapitel kapitels titel titels
  capitulo titulo seccion seccao secao`,
);

/** Of a text that names no other provision. */
export const NO_MENTIONS: Mentions = { announced: [], here: [] };
const SECTION_SIGN = '§';

/** @returns a reader of texts whose words were just read by the vocabulary */
export function mentionReader(vocabulary: Vocabulary): (text: string, words: Words) => Mentions {
  let signs = new Uint8Array(1 << 12);
  let learnt = 0;

  return (text, words) => {
    for (; learnt < vocabulary.size(); learnt++) {
      if (learnt === signs.length) signs = widened(signs);
      signs[learnt] = signOf(vocabulary.word(learnt));
    }
    const announced: number[] = [];
    const here: number[] = [];
    const { ids, starts, ends, count } = words;
    for (let i = 0; i < count; i++) {
      const sign = signs[ids[i] as number] as number;
      if (sign === 0) continue;
      const start = starts[i] as number;
      const end = ends[i] as number;
      if ((sign & ANNOUNCING) !== 0 && numberFollows(text, end)) announced.push(start);
      if ((sign & JOINED) !== 0) announced.push(Math.max(start, text.lastIndexOf('م', end - 1)));
      if ((sign & THIS) === 0 || i + 1 === count) continue;
      if (((signs[ids[i + 1] as number] as number) & PART) !== 0) here.push(start);
    }
    if (text.includes(SECTION_SIGN)) addSectionSigns(text, announced);
    return announced.length === 0 && here.length === 0 ? NO_MENTIONS : { announced, here };
  };
}

/** The same for one text alone. */
export function mentionsIn(text: string): Mentions {
  const words = vocabulary();
  return mentionReader(words)(text, words.read(text));
}

/** Whether what follows may be a number: a digit, or the letter of a French part ("L", "R", "D"), however written. */
function numberFollows(text: string, end: number): boolean {
  let at = end;
  let code = text.charCodeAt(at);
  while (code === 46 || code === 32 || (code >= 9 && code <= 13) || code > 127) {
    code = text.charCodeAt(++at);
  }
  return (code >= 48 && code <= 57) || FRENCH.has(code);
}

const FRENCH = new Set([...'LRDlrd'].map((letter) => letter.charCodeAt(0)));

/** Each run of signs once, in the order of the text. */
function addSectionSigns(text: string, announced: number[]): void {
  for (let at = text.indexOf(SECTION_SIGN); at >= 0; at = text.indexOf(SECTION_SIGN, at + 1)) {
    if (text[at - 1] !== SECTION_SIGN) announced.push(at);
  }
  announced.sort((a, b) => a - b);
}

function signOf(word: string): number {
  return SIGNS.get(word) ?? (/(?:ماده|مواد|مادتين)$/.test(word) ? JOINED : 0);
}

function note(sign: number, words: string): void {
  for (const word of words.split(/\s+/)) SIGNS.set(word, (SIGNS.get(word) ?? 0) | sign);
}

function widened(old: Uint8Array): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(2 * old.length);
  wide.set(old);
  return wide;
}

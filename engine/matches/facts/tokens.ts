import { END, SKIP, foldCode } from '../fold.ts';

/** One word or number of a text. */
export type Token = {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** Set when it says a number, in digits or words. */
  readonly value?: number;
  /** Set when a length of time begins here: its months, and the last token of it. */
  readonly time?: { readonly months: number; readonly last: number };
};

export type NumberWords = {
  readonly numbers: ReadonlyMap<string, number>;
  /** Between tens and units, and between years and months: "y", "e", "et", "and". */
  readonly joiners: ReadonlySet<string>;
  /** Months of one unit, by the beginning of its word, or the whole word. */
  readonly months: (word: string) => number | undefined;
};

/** Abbreviations after which a full stop ends nothing. */
const ABBREVIATIONS = new Set(
  ['abs', 'art', 'arts', 'nr', 'no', 'nos', 'num', 'par', 'ss', 'sec', 'inc', 'lit', 'cf', 'al', 'fr', 'cap'].concat(
    ['bzw', 'ziff', 'buchst', 'sr', 'sra', 'dr', 'cit', 'pag', 'vgl', 'sch'],
  ),
);

/** The words of a text, numbers in digits and words made one ("4 (quatro)", "vingt-cinq", "75 000"). One pass. */
export function tokensOf(text: string, words: NumberWords): Token[] {
  return withTimes(withNumbers(plainTokens(text), text, words), words);
}

function plainTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let i = 0;
  while (i < text.length) {
    let code = foldCode(text.charCodeAt(i));
    if (code <= SKIP) {
      if (endsSentence(text, i, tokens[tokens.length - 1])) sentence++;
      i++;
      continue;
    }
    const start = i;
    let word = '';
    while (code !== END) {
      if (code !== SKIP) word += String.fromCharCode(code);
      i++;
      if (i >= text.length) break;
      code = foldCode(text.charCodeAt(i));
    }
    tokens.push({ word, start, end: i, sentence });
  }
  return tokens;
}

function endsSentence(text: string, at: number, before: Token | undefined): boolean {
  const char = text[at];
  if (char === ';' || char === '!' || char === '?') return true;
  if (char !== '.' || !/\s|^$/.test(text[at + 1] ?? '')) return false;
  if (before === undefined || before.end !== at) return true;
  return !(ABBREVIATIONS.has(before.word) || /^(\d{1,2}|[a-z])$/.test(before.word));
}

function withNumbers(tokens: readonly Token[], text: string, words: NumberWords): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (/^\d+$/.test(token.word)) {
      let last = i;
      let digits = token.word;
      while (isThousand(tokens, last, text, digits)) digits += (tokens[++last] as Token).word;
      i = pushNumber(out, tokens, i, last, Number(digits), text, words);
      continue;
    }
    const said = spelled(tokens, i, text, words);
    if (said === undefined) {
      out.push(token);
      i++;
    } else i = pushNumber(out, tokens, i, said.last, said.value, text, words);
  }
  return out;
}

/** "75 000", "75.000", "75,000": groups of three digits with one sign between. */
function isThousand(tokens: readonly Token[], last: number, text: string, digits: string): boolean {
  const here = tokens[last] as Token;
  const next = tokens[last + 1];
  if (next === undefined || !/^\d{3}$/.test(next.word) || next.start !== here.end + 1) return false;
  const begins = here.word === digits;
  return (!begins || digits.length <= 3) && digits.length < 12 && /[ .,\u00a0\u202f']/.test(text[here.end] ?? '');
}

/** Writes one number; the same number said again in brackets, "4 (quatro)" or "six (6)", belongs to it. */
function pushNumber(
  out: Token[],
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  text: string,
  words: NumberWords,
): number {
  const { word, start, sentence } = tokens[first] as Token;
  let end = (tokens[last] as Token).end;
  let next = last + 1;
  const again = tokens[next];
  if (again !== undefined && /^\s?\($/.test(text.slice(end, again.start))) {
    const said = /^\d+$/.test(again.word) ? { value: Number(again.word), last: next } : spelled(tokens, next, text, words);
    if (said?.value === value) {
      end = (tokens[said.last] as Token).end;
      if (text[end] === ')') end++;
      next = said.last + 1;
    }
  }
  out.push({ word, start, end, sentence, value });
  return next;
}

/** The number said in words from here on: "eighteen", "vingt et un", "quatre-vingt-dix". */
function spelled(
  tokens: readonly Token[],
  at: number,
  text: string,
  words: NumberWords,
): { value: number; last: number } | undefined {
  let value = words.numbers.get((tokens[at] as Token).word);
  if (value === undefined) return undefined;
  let last = at;
  for (;;) {
    const here = tokens[last] as Token;
    const next = tokens[last + 1];
    if (next === undefined) break;
    const joined = /^[-‐‑]$/.test(text.slice(here.end, next.start));
    const spaced = /^\s+$/.test(text.slice(here.end, next.start));
    const more = words.numbers.get(next.word);
    if (more !== undefined && joined && value === 4 && more === 20) value = 80;
    else if (more !== undefined && (joined || (spaced && value >= 20)) && fits(value, more)) value += more;
    else if (spaced && value >= 20 && words.joiners.has(next.word)) {
      const unit = tokens[last + 2];
      const units = unit && words.numbers.get(unit.word);
      if (unit === undefined || units === undefined || !fits(value, units)) break;
      if (!/^\s+$/.test(text.slice(next.end, unit.start))) break;
      value += units;
      last++;
    } else break;
    last++;
  }
  return { value, last };
}

function fits(tens: number, units: number): boolean {
  if (tens === 60 || tens === 80) return units < 20;
  return tens % 10 === 0 && tens < 100 && units < 10;
}

/** Marks where a length of time begins: "two years", "un año y seis meses", "two years less a day". */
function withTimes(tokens: readonly Token[], words: NumberWords): Token[] {
  const unitAt = (at: number): number | undefined => {
    const token = tokens[at];
    return token === undefined || token.value !== undefined ? undefined : words.months(token.word);
  };
  return tokens.map((token, at) => {
    if (token.value === undefined) return token;
    const unit = unitAt(at + 1);
    if (unit === undefined || tokens[at + 1]?.sentence !== token.sentence) return token;
    let months = token.value * unit;
    let last = at + 1;
    const joined = words.joiners.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
    const second = tokens[joined];
    const lesser = unitAt(joined + 1);
    if (second?.value !== undefined && lesser !== undefined && lesser < unit && second.sentence === token.sentence) {
      // A day more, as some codes say, is no more months.
      months += lesser < 0.1 ? 0 : second.value * lesser;
      last = joined + 1;
    }
    return { ...token, time: { months: Math.round(months * 100) / 100, last } };
  });
}

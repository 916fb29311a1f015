import type { FactData, FactRule } from '#engine/model/pack.ts';
import { foldWord } from '../fold.ts';
import { passes, readSigns, type Sign } from './signs.ts';
import { tokensOf, type NumberWords, type Token } from './tokens.ts';

/** One place where a rule of facts.yaml holds, as numbers of tokens; captures by name. */
export type Place = {
  readonly rule: FactRule;
  readonly first: number;
  readonly last: number;
  readonly captured: Readonly<Record<string, number>>;
};

/** A text read once with the rules of its language: every reader draws from it. */
export type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Places of one heading of facts.yaml in the order of the text, the longest of each rule at each place. */
  readonly places: (kind: string) => readonly Place[];
  /** Months of a unit word. */
  readonly months: NumberWords['months'];
};

type Pattern = { readonly kind: string; readonly rule: FactRule; readonly signs: readonly Sign[] };
type Compiled = {
  readonly words: NumberWords;
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  readonly prefix: ReadonlyMap<string, readonly Pattern[]>;
  readonly other: readonly Pattern[];
  readonly around: ReadonlyMap<FactRule, Around>;
};

type Around = { readonly after: readonly Near[]; readonly before: readonly Near[]; readonly within: readonly Sign[][] };
/** Words that rule a place out when they stand before or after it with so many other words between at most. */
type Near = { readonly signs: readonly Sign[]; readonly gap: number };

/** How many words may stand between a place and the words that rule it out, unless these say so themselves. */
const BEFORE = 8;
const AFTER = 2;

const compiledData = new WeakMap<FactData, Compiled>();

/** Looks at each word once, and a little more where a pattern begins; patterns are of bounded width. */
export function readingOf(text: string, data: FactData): Reading {
  const compiled = compile(data);
  const tokens = tokensOf(text, compiled.words);
  const found = new Map<string, Place[]>();
  const longest = new Map<FactRule, { kind: string; place: Place }>();
  for (let at = 0; at < tokens.length; at++) {
    longest.clear();
    for (const { kind, rule, signs } of beginning(compiled, tokens[at] as Token)) {
      const captured: Record<string, number> = {};
      const last = follow(tokens, signs, 0, at - 1, captured);
      if (last < 0 || (longest.get(rule)?.place.last ?? -1) >= last) continue;
      if (!ruledOut(tokens, compiled, rule, at, last)) longest.set(rule, { kind, place: { rule, first: at, last, captured } });
    }
    for (const { kind, place } of longest.values()) {
      const list = found.get(kind);
      if (list) list.push(place);
      else found.set(kind, [place]);
    }
  }
  return { text, tokens, places: (kind) => found.get(kind) ?? [], months: compiled.words.months };
}

/** Places that do not lie within a longer one. */
export function outermost(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const before = kept[kept.length - 1];
    if (before === undefined || place.first > before.last) kept.push(place);
    else if (place.last - place.first > before.last - before.first) kept[kept.length - 1] = place;
  }
  return kept;
}

function* beginning(compiled: Compiled, token: Token): Generator<Pattern> {
  const { word } = token;
  yield* compiled.exact.get(word) ?? [];
  for (let size = 1; size <= word.length; size++) yield* compiled.prefix.get(word.slice(0, size)) ?? [];
  yield* compiled.other;
}

function follow(
  tokens: readonly Token[],
  signs: readonly Sign[],
  sign: number,
  at: number,
  captured: Record<string, number>,
): number {
  const want = signs[sign];
  if (want === undefined) return at;
  const sentence = sign === 0 ? undefined : tokens[at]?.sentence;
  const limit = Math.min(tokens.length - 1, at + 1 + want.gap);
  for (let next = at + 1; next <= limit; next++) {
    const token = tokens[next] as Token;
    if (sentence !== undefined && token.sentence !== sentence) break;
    const end = endOf(want, token, next, captured);
    if (end < 0) continue;
    const last = follow(tokens, signs, sign + 1, end, captured);
    if (last >= 0) return last;
  }
  return want.optional ? follow(tokens, signs, sign + 1, at, captured) : -1;
}

/** The last token that the sign takes here, -1 when it does not hold. */
function endOf(sign: Sign, token: Token, at: number, captured: Record<string, number>): number {
  if (sign.duration !== undefined) {
    if (!token.time) return -1;
    captured[sign.duration] = token.time.months;
    return token.time.last;
  }
  if (sign.number !== undefined) {
    const { value } = token;
    if (value === undefined || value < sign.number.from || value > sign.number.to) return -1;
    if (sign.number.name !== '') captured[sign.number.name] = value;
    return at;
  }
  return passes(sign, token.word) ? at : -1;
}

function ruledOut(tokens: readonly Token[], compiled: Compiled, rule: FactRule, first: number, last: number): boolean {
  const around = compiled.around.get(rule);
  if (!around) return false;
  const sentence = tokens[first]?.sentence;
  for (const { signs, gap } of around.after) {
    for (let at = Math.max(0, first - BEFORE); at < first; at++) {
      if (tokens[at]?.sentence !== sentence) continue;
      const end = follow(tokens, signs, 0, at - 1, {});
      if (end >= 0 && end < first && end >= first - 1 - gap) return true;
    }
  }
  for (const { signs, gap } of around.before) {
    for (let at = last + 1; at <= last + 1 + gap && tokens[at]?.sentence === sentence; at++) {
      if (follow(tokens, signs, 0, at - 1, {}) >= 0) return true;
    }
  }
  for (const signs of around.within) {
    for (let at = first + 1; at < last; at++) {
      if (follow(tokens, signs, 0, at - 1, {}) === at) return true;
    }
  }
  return false;
}

function compile(data: FactData): Compiled {
  const known = compiledData.get(data);
  if (known) return known;
  const exact = new Map<string, Pattern[]>();
  const prefix = new Map<string, Pattern[]>();
  const other: Pattern[] = [];
  const around = new Map<FactRule, Around>();
  const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const [kind, rules] of Object.entries(data.read)) {
    for (const rule of rules) {
      const read = (source: string): Sign[] => readSigns(source, data.sets);
      if (rule.notAfter.length + rule.notBefore.length + rule.notWithin.length > 0)
        around.set(rule, { after: rule.notAfter.map((one) => afterOf(one, data)), before: rule.notBefore.map((one) => beforeOf(one, data)), within: rule.notWithin.map(read) });
      for (const source of rule.say) {
        const signs = read(source);
        const begin = signs[0] as Sign;
        const pattern = { kind, rule, signs };
        for (const word of begin.exact) put(exact, word, pattern);
        for (const word of begin.prefixes) put(prefix, word, pattern);
        if (begin.number || begin.duration !== undefined || begin.suffixes.length + begin.insides.length > 0)
          other.push(pattern);
      }
    }
  }
  const compiled = { words: numberWords(data), exact, prefix, other, around };
  compiledData.set(data, compiled);
  return compiled;
}

/** A pattern of `not-after`; compiled and checked by one function, so that a bad one is named when the file is read. */
export function afterOf(source: string, { sets }: Pick<FactData, 'sets'>): Near {
  const [own, gap] = /(?<!\s)\s+(?:~(\d+)\s+)?_$/.exec(source) ?? [];
  const signs = readSigns(own === undefined ? source : source.slice(0, -own.length), sets);
  return { signs, gap: own === undefined ? BEFORE : Number(gap ?? 0) };
}

/** A pattern of `not-before`. */
export function beforeOf(source: string, { sets }: Pick<FactData, 'sets'>): Near {
  const [own, gap] = /^_\s+(?:~(\d+)\s+)?/.exec(source) ?? [];
  const signs = readSigns(own === undefined ? source : source.slice(own.length), sets);
  return { signs, gap: own === undefined ? AFTER : Number(gap ?? 0) };
}

function numberWords(data: FactData): NumberWords {
  const units = Object.entries(data.units).map(([word, months]) => ({
    word: foldWord(word.replace('*', '')),
    open: word.endsWith('*'),
    months,
  }));
  return {
    numbers: new Map(Object.entries(data.numbers).map(([word, value]) => [foldWord(word), value])),
    joiners: new Set(data.joiners.map(foldWord)),
    months: (word) => units.find((unit) => (unit.open ? word.startsWith(unit.word) : word === unit.word))?.months,
  };
}

import { readXml } from '../zip/xml.ts';
import type { Attributes } from '../zip/xml.ts';
import { PREFIXES, isOn } from './names.ts';

/** One level of a list, as numbering.xml defines it (ECMA-376 17.9.6). */
export type Level = {
  readonly start: number;
  readonly format: string;
  /** "Article %1.", "%1.%2". */
  readonly text: string;
  /** One-based level that makes this one begin again; 0 never; undefined any level above. */
  readonly restart: number | undefined;
  /** All numbers of the label in figures, whatever their own levels print. */
  readonly legal: boolean;
  readonly suffix: string;
  readonly style: string | undefined;
  readonly hidden: boolean;
};

/** A list in use: which definition, and what it changes in it. */
export type Num = {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

export type Numbering = ReadonlyMap<string, Num>;

type Draft = { -readonly [Key in keyof Level]: Level[Key] };
type Abstract = {
  readonly levels: Map<number, Draft>;
  link: string | undefined;
  styleLink: string | undefined;
};

const LEVELS = 9;

/**
 * @param styleNum the list that a numbering style names, for definitions that only point to a style
 * @returns the lists by `w:numId`
 */
export function readNumbering(
  file: string,
  part: string,
  bytes: Uint8Array,
  styleNum: (style: string) => string | undefined,
): Numbering {
  const abstracts = new Map<string, Abstract>();
  const nums = new Map<
    string,
    { abstract: string; levels: Map<number, Draft>; starts: Map<number, number> }
  >();
  let abstract: Abstract | undefined;
  let num: { abstract: string; levels: Map<number, Draft>; starts: Map<number, number> } | undefined;
  let overridden = 0;
  let level: Draft | undefined;
  readXml(file, part, bytes, PREFIXES, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map(), link: undefined, styleLink: undefined };
        abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
      } else if (name === 'w:num') {
        num = { abstract: '', levels: new Map(), starts: new Map() };
        nums.set(attributes['w:numId'] ?? '', num);
      } else if (name === 'w:numStyleLink' && abstract) abstract.link = value;
      else if (name === 'w:styleLink' && abstract) abstract.styleLink = value;
      else if (name === 'w:abstractNumId' && num) num.abstract = value;
      else if (name === 'w:lvlOverride') overridden = indexOf(attributes);
      else if (name === 'w:startOverride') num?.starts.set(overridden, whole(value, 1));
      else if (name === 'w:lvl') {
        level = emptyLevel();
        (num ?? abstract)?.levels.set(indexOf(attributes), level);
      } else if (level !== undefined) setLevel(level, name, attributes);
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = undefined;
      if (name === 'w:num') num = undefined;
      if (name === 'w:lvl') level = undefined;
    },
  });
  const found = new Map<string, Num>();
  for (const [id, { abstract: own, levels, starts }] of nums) {
    const base = linked(own, abstracts, nums, styleNum);
    const all = new Map<number, Level>([...(abstracts.get(base)?.levels ?? []), ...levels]);
    found.set(id, { abstract: base, levels: all, starts });
  }
  return found;
}

/** A definition may name a numbering style, which names the list that has the levels (17.9.21). */
function linked(
  id: string,
  abstracts: ReadonlyMap<string, Abstract>,
  nums: ReadonlyMap<string, { readonly abstract: string }>,
  styleNum: (style: string) => string | undefined,
): string {
  const link = abstracts.get(id)?.link;
  if (link === undefined) return id;
  const named = nums.get(styleNum(link) ?? '')?.abstract;
  if (named !== undefined && abstracts.get(named)?.link === undefined) return named;
  for (const [other, { styleLink }] of abstracts) if (styleLink === link) return other;
  return id;
}

function emptyLevel(): Draft {
  return {
    start: 0,
    format: 'decimal',
    text: '',
    restart: undefined,
    legal: false,
    suffix: 'tab',
    style: undefined,
    hidden: false,
  };
}

function setLevel(level: Draft, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start') level.start = whole(value, 0);
  else if (name === 'w:numFmt') level.format = value === 'custom' ? padded(attributes['w:format']) : value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = whole(value, 0);
  else if (name === 'w:isLgl') level.legal = isOn(attributes);
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:vanish') level.hidden = isOn(attributes);
}

/** "001, 002, 003, ..." of newer Word versions. */
function padded(format = ''): string {
  const zeros = /^(0*)1,/u.exec(format)?.[1]?.length ?? 0;
  return zeros === 0 ? 'decimal' : zeros === 1 ? 'decimalZero' : `padded:${zeros + 1}`;
}

function indexOf(attributes: Attributes): number {
  return Math.min(LEVELS - 1, Math.max(0, whole(attributes['w:ilvl'] ?? '0', 0)));
}

/** Counters stay small whole numbers, whatever the file says. */
export function whole(value: string, otherwise: number): number {
  return /^-?\d{1,9}$/u.test(value) ? Math.max(0, Number(value)) : otherwise;
}

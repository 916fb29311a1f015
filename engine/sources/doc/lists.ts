import type { Level, Num, Numbering } from '../docx/numbering.ts';

/** Number formats by their code (MSONFC, [MS-OSHARED] 2.2.1.3) under their names in Office Open XML. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  11: 'japaneseCounting',
  12: 'aiueo',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  24: 'ganada',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  45: 'hebrew1',
  46: 'arabicAlpha',
  47: 'hebrew2',
  48: 'arabicAbjad',
  53: 'thaiLetters',
  54: 'thaiNumbers',
  57: 'numberInDash',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none',
};

const DEFINITION = 28;
const OVERRIDE = 16;
const LEVEL = 28;

type Read = { readonly level: Level; readonly next: number };

/**
 * Lists of a Word 97 file in the shape of numbering.xml, so that one labeller counts for both.
 *
 * @param table the table stream
 * @param lists place of the definitions (PlfLst); their levels stand behind them
 * @param overrides the lists in use (PlfLfo), numbered from 1 in the paragraphs
 */
export function readLists(
  table: Uint8Array,
  lists: { readonly from: number; readonly length: number },
  overrides: Uint8Array,
): Numbering {
  const numbering = new Map<string, Num>();
  try {
    const definitions = definitionsOf(table, lists.from, lists.length);
    const view = new DataView(overrides.buffer, overrides.byteOffset, overrides.byteLength);
    const count = overrides.length < 4 ? 0 : view.getUint32(0, true);
    let at = 4 + count * OVERRIDE;
    for (let index = 0; index < count && 4 + (index + 1) * OVERRIDE <= overrides.length; index += 1) {
      const own = 4 + index * OVERRIDE;
      const id = view.getInt32(own, true);
      const levels = new Map(definitions.get(id));
      const starts = new Map<number, number>();
      numbering.set(String(index + 1), { abstract: String(id), levels, starts });
      const changes = view.getUint8(own + 12);
      at += 4;
      for (let change = 0; change < changes; change += 1) {
        const start = view.getInt32(at, true);
        const flags = view.getUint32(at + 4, true);
        at += 8;
        if ((flags & 0x30) === 0x10) starts.set(flags & 0xf, start);
        if ((flags & 0x20) === 0) continue;
        const read = levelAt(overrides, at);
        levels.set(flags & 0xf, read.level);
        starts.set(flags & 0xf, read.level.start);
        at = read.next;
      }
    }
  } catch (error) {
    // A list that is cut off: those read so far count, the paragraphs of the others are told of.
    if (!(error instanceof RangeError)) throw error;
  }
  return numbering;
}

function definitionsOf(
  table: Uint8Array,
  from: number,
  length: number,
): ReadonlyMap<number, Map<number, Level>> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const found = new Map<number, Map<number, Level>>();
  if (length < 2) return found;
  const count = view.getUint16(from, true);
  let at = from + length;
  for (let index = 0; index < count; index += 1) {
    const own = from + 2 + index * DEFINITION;
    const levels = new Map<number, Level>();
    found.set(view.getInt32(own, true), levels);
    const simple = (view.getUint8(own + 26) & 1) !== 0;
    for (let level = 0; level < (simple ? 1 : 9); level += 1) {
      const read = levelAt(table, at);
      levels.set(level, read.level);
      at = read.next;
    }
  }
  return found;
}

/** One level (LVL, 2.9.148): numbers stand in its text as the characters 0 to 8. */
function levelAt(bytes: Uint8Array, at: number): Read {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(at + 5);
  const text = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(text, true);
  let label = '';
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(text + 2 + index * 2, true);
    label += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const limit = view.getUint8(at + 26);
  const level: Level = {
    start: Math.max(0, view.getInt32(at, true)),
    format: FORMATS[view.getUint8(at + 4)] ?? 'decimal',
    text: label,
    restart: (flags & 0x08) !== 0 ? limit : undefined,
    legal: (flags & 0x04) !== 0,
    suffix: view.getUint8(at + 15) === 2 ? 'nothing' : 'tab',
    style: undefined,
    hidden: false,
  };
  return { level, next: text + 2 + length * 2 };
}

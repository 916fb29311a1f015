import { readXml } from '../zip/xml.ts';
import type { Numbering } from './numbering.ts';
import { whole } from './numbering.ts';
import { PREFIXES, isOn } from './names.ts';

/** What a style says of its own; the rest comes from the style it is based on. */
type Style = {
  readonly type: string;
  name: string;
  based: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  hidden: boolean | undefined;
};

export type Styles = {
  /** The paragraph style where a paragraph names none. */
  readonly normal: string | undefined;
  /** BCP 47 of the default run properties. */
  readonly lang: string | undefined;
  nameOf(id: string | undefined): string;
  /** Zero-based outline level, 9 for body text; undefined when no style in the chain says it. */
  outlineOf(id: string | undefined): number | undefined;
  isHidden(id: string | undefined): boolean;
  numIdOf(id: string | undefined): string | undefined;
  /** The level of a style in the list `numId`: as it says, or as the level points back to it. */
  levelOf(id: string | undefined, numId: string, numbering: Numbering): number | undefined;
};

/** Chains of styles are short; a circle ends here. */
const LONGEST_CHAIN = 20;

/** @param bytes word/styles.xml; undefined when the document has none */
export function readStyles(file: string, part: string, bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  let normal: string | undefined;
  let lang: string | undefined;
  let style: Style | undefined;
  let change = 0;
  if (bytes !== undefined) {
    readXml(file, part, bytes, PREFIXES, {
      open(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:pPrChange' || name === 'w:rPrChange') change += 1;
        if (change > 0) return;
        if (name === 'w:style') {
          style = emptyStyle(attributes['w:type'] ?? '');
          const id = attributes['w:styleId'] ?? '';
          styles.set(id, style);
          const standard = attributes['w:default'];
          if (style.type === 'paragraph' && (standard === '1' || standard === 'true' || standard === 'on'))
            normal = id;
        } else if (style === undefined) {
          if (name === 'w:lang') lang ??= value || attributes['w:bidi'];
        } else if (name === 'w:name') style.name = value;
        else if (name === 'w:basedOn') style.based = value;
        else if (name === 'w:numId') style.numId = value;
        else if (name === 'w:ilvl') style.level = whole(value, 0);
        else if (name === 'w:outlineLvl') style.outline = whole(value, 9);
        else if (name === 'w:vanish') style.hidden = isOn(attributes);
      },
      close(name) {
        if (name === 'w:pPrChange' || name === 'w:rPrChange') change -= 1;
        if (name === 'w:style') style = undefined;
      },
    });
  }
  function chain(id: string | undefined): { readonly id: string; readonly style: Style }[] {
    const found: { id: string; style: Style }[] = [];
    for (let at = id; at !== undefined && found.length < LONGEST_CHAIN;) {
      const next = styles.get(at);
      if (next === undefined) break;
      found.push({ id: at, style: next });
      at = next.based;
    }
    return found;
  }
  return {
    normal,
    lang,
    nameOf: (id) => styles.get(id ?? '')?.name ?? '',
    outlineOf(id) {
      for (const { style: one } of chain(id)) {
        const level = one.outline ?? headingLevel(one.name);
        if (level !== undefined) return level;
      }
      return undefined;
    },
    isHidden: (id) => chain(id).find(({ style: one }) => one.hidden !== undefined)?.style.hidden ?? false,
    numIdOf: (id) => chain(id).find(({ style: one }) => one.numId !== undefined)?.style.numId,
    levelOf(id, numId, numbering) {
      const levels = [...(numbering.get(numId)?.levels ?? [])];
      for (const { id: own, style: one } of chain(id)) {
        const linked = levels.find(([, level]) => level.style === own)?.[0];
        if (linked !== undefined) return linked;
        if (one.level !== undefined) return one.level;
      }
      return undefined;
    },
  };
}

function emptyStyle(type: string): Style {
  return {
    type,
    name: '',
    based: undefined,
    numId: undefined,
    level: undefined,
    outline: undefined,
    hidden: undefined,
  };
}

/** Word keeps the English names inside; other programs write those of their own language. */
const HEADING =
  /^(?:heading|überschrift|titre|título|titulo|encabezado|cabeçalho|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|επικεφαλίδα|başlık|tiêu đề|judul|tajuk|naslov|titlu|antraštė|virsraksts|pealkiri|عنوان|כותרת|標題|标题|見出し|제목)\s*([1-9])$/iu;

/** @returns the zero-based outline level that the name of a heading style stands for */
export function headingLevel(name: string): number | undefined {
  const found = HEADING.exec(name.trim())?.[1];
  return found === undefined ? undefined : Number(found) - 1;
}

/** True for the style of the one title of a document. */
export function isTitleStyle(name: string): boolean {
  return /^(?:title|titel|titre|título|titulo|titolo|название|عنوان)$/iu.test(name.trim());
}

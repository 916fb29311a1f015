import type { Attributes, Handler } from '../zip/xml.ts';

/** One level of a list or of the outline (OpenDocument 1.3, 16.31 to 16.38). */
export type Level = {
  /** "1", "a", "A", "i", "I", or nothing. */
  readonly format: string;
  readonly sync: boolean;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels stand in the label, this one included. */
  readonly shown: number;
  /** "%1%.%2%" of LibreOffice, which wins over prefix and suffix. */
  readonly pattern: string | undefined;
  readonly bullet: string | undefined;
};

export type ListStyle = ReadonlyMap<number, Level>;

type Style = {
  parent: string | undefined;
  list: string | undefined;
  outline: number | undefined;
  hidden: boolean | undefined;
};

export type Styles = {
  /** Takes the elements of styles.xml and of the automatic styles of content.xml. */
  readonly handler: Handler;
  list(name: string | undefined): ListStyle | undefined;
  readonly outline: ListStyle;
  /** The list style that a paragraph style names. */
  listOf(style: string | undefined): string | undefined;
  outlineOf(style: string | undefined): number | undefined;
  isHidden(style: string | undefined): boolean;
};

const LONGEST_CHAIN = 20;

export function styleSheet(): Styles {
  const lists = new Map<string, Map<number, Level>>();
  const styles = new Map<string, Style>();
  const outline = new Map<number, Level>();
  let list: Map<number, Level> | undefined;
  let style: Style | undefined;
  function first<Value>(
    id: string | undefined,
    pick: (style: Style) => Value | undefined,
  ): Value | undefined {
    let at = id;
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step += 1) {
      const one = styles.get(at);
      if (one === undefined) return undefined;
      const value = pick(one);
      if (value !== undefined) return value;
      at = one.parent;
    }
    return undefined;
  }
  return {
    outline,
    list: (name) => lists.get(name ?? ''),
    listOf: (id) => first(id, (one) => one.list),
    outlineOf: (id) => first(id, (one) => one.outline),
    isHidden: (id) => first(id, (one) => one.hidden) ?? false,
    handler: {
      open(name, attributes) {
        if (name === 'text:list-style') {
          list = new Map();
          lists.set(attributes['style:name'] ?? '', list);
        } else if (name === 'text:outline-style') list = outline;
        else if (/^text:(?:list-level-style-(?:number|bullet|image)|outline-level-style)$/u.test(name))
          list?.set(whole(attributes['text:level'], 1), levelOf(name, attributes));
        else if (name === 'style:style') {
          style = {
            parent: attributes['style:parent-style-name'],
            list: attributes['style:list-style-name'],
            outline: outlineNumber(attributes['style:default-outline-level']),
            hidden: undefined,
          };
          styles.set(attributes['style:name'] ?? '', style);
        } else if (name === 'style:text-properties' && style && attributes['text:display'] !== undefined)
          style.hidden = attributes['text:display'] === 'none';
      },
      close(name) {
        if (name === 'text:list-style' || name === 'text:outline-style') list = undefined;
        if (name === 'style:style') style = undefined;
      },
    },
  };
}

function levelOf(name: string, attributes: Attributes): Level {
  const numbered = name === 'text:list-level-style-number' || name === 'text:outline-level-style';
  return {
    format: attributes['style:num-format'] ?? '',
    sync: attributes['style:num-letter-sync'] === 'true',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: whole(attributes['text:start-value'], 1),
    shown: Math.max(1, whole(attributes['text:display-levels'], 1)),
    pattern: attributes['style:num-list-format'] ?? attributes['loext:num-list-format'],
    bullet: numbered ? undefined : (attributes['text:bullet-char'] ?? '•'),
  };
}

function outlineNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : whole(value, 0);
}

export function whole(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : otherwise;
}

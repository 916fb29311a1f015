import type { Attributes } from '../zip/xml.ts';
import { nextLabel } from './labels.ts';
import type { Counters } from './labels.ts';
import { whole } from './styles.ts';
import type { Styles } from './styles.ts';

/** Follows `text:list` and `text:list-item` and prints the label of the first paragraph of each item. */
export type Lists = {
  openList(attributes: Attributes): void;
  closeList(): void;
  openItem(attributes: Attributes, header: boolean): void;
  closeItem(): void;
  /** @returns the label of a paragraph; undefined outside lists and behind the first paragraph of an item */
  label(style: string | undefined): Printed | undefined;
  /** The label of a heading outside lists, from the outline of the document. */
  heading(level: number, attributes: Attributes): Printed | undefined;
  /** Zero-based depth, undefined outside lists. */
  depth(): number | undefined;
};

export type Printed = { readonly label: string; readonly bullet: boolean };

type Item = { readonly start: number | undefined; used: boolean };
type List = { readonly style: string | undefined; readonly counters: Counters; readonly items: Item[] };

export function lists(styles: Styles): Lists {
  const open: List[] = [];
  const byId = new Map<string, Counters>();
  const byStyle = new Map<string, Counters>();
  const outline: Counters = [];
  return {
    openList(attributes) {
      const above = open.at(-1);
      const style = attributes['text:style-name'] ?? above?.style;
      const before = byId.get(attributes['text:continue-list'] ?? '');
      const same = attributes['text:continue-numbering'] === 'true' ? byStyle.get(style ?? '') : undefined;
      const counters = above?.counters ?? before ?? same ?? [];
      open.push({ style, counters, items: [] });
      const id = attributes['xml:id'];
      if (id !== undefined) byId.set(id, counters);
      if (style !== undefined) byStyle.set(style, counters);
    },
    closeList: () => void open.pop(),
    openItem(attributes, header) {
      const start = attributes['text:start-value'];
      const item = { start: start === undefined ? undefined : whole(start, 1), used: header };
      open.at(-1)?.items.push(item);
    },
    closeItem: () => void open.at(-1)?.items.pop(),
    label(style) {
      const list = open.at(-1);
      const item = list?.items.at(-1);
      if (list === undefined || item === undefined || item.used) return undefined;
      item.used = true;
      const found = styles.list(list.style ?? styles.listOf(style));
      return found === undefined ? undefined : nextLabel(found, list.counters, open.length, item.start);
    },
    heading(level, attributes) {
      if (attributes['text:is-list-header'] === 'true' || !styles.outline.has(level)) return undefined;
      const restart = attributes['text:restart-numbering'] === 'true';
      const start = attributes['text:start-value'];
      const own = styles.outline.get(level)?.start ?? 1;
      return nextLabel(styles.outline, outline, level, restart ? whole(start, own) : undefined);
    },
    depth: () => (open.length === 0 ? undefined : open.length - 1),
  };
}

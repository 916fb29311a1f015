import type { Block } from '#engine/model/source.ts';
import { flow } from '../docx/flow.ts';
import { headingLevel } from '../docx/styles.ts';
import { emptyTally } from '../docx/tally.ts';
import type { Tally } from '../docx/tally.ts';
import type { Attributes, Handler } from '../zip/xml.ts';
import { lists } from './lists.ts';
import { whole } from './styles.ts';
import type { Styles } from './styles.ts';

export type Body = Handler & { take(): Block[]; readonly tally: Tally };

type Open = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly words: string[];
  /** The label that the document itself stores. */
  number: string;
  held: boolean;
};

/** Lists of what stands elsewhere, and what is not text of the document. */
const SKIPPED = new Set(
  'text:table-of-content text:alphabetical-index text:illustration-index text:table-index text:object-index text:user-index text:bibliography office:annotation office:forms office:scripts svg:title svg:desc text:ruby-text draw:object text:note-citation text:variable-decls text:sequence-decls text:user-field-decls'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['text:hidden-text', 'text:hidden-paragraph']);

/** Reads the body of an OpenDocument text as a stream of elements. */
export function body(styles: Styles): Body {
  const out = flow();
  const list = lists(styles);
  const open: Open[] = [];
  const names: string[] = [];
  const tally = emptyTally();
  let skipped = 0;
  let hidden = 0;
  let changes = false;
  let noteMark = '';
  let citing = false;

  function say(text: string): void {
    const paragraph = open.at(-1);
    if (paragraph === undefined) return;
    if (names.at(-1) === 'text:number') paragraph.number += text;
    else if (hidden > 0) paragraph.held ||= text.trim() !== '';
    else paragraph.words.push(text);
  }

  function leaves(name: string, attributes: Attributes): boolean {
    if (name === 'office:annotation') tally.comments += 1;
    if (name === 'text:note-citation') citing = true;
    if (HIDDEN.has(name)) tally.hidden += 1;
    if (name === 'text:section' && attributes['text:display'] === 'none') {
      tally.hidden += 1;
      return true;
    }
    return SKIPPED.has(name) || HIDDEN.has(name);
  }

  function begin(name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') {
      open.push({ name, attributes, words: [], number: '', held: false });
      if (styles.isHidden(attributes['text:style-name'])) hidden += 1;
    } else if (name === 'text:span') {
      if (styles.isHidden(attributes['text:style-name'])) hidden += 1;
    } else if (name === 'text:s') say(' '.repeat(Math.min(100, whole(attributes['text:c'], 1))));
    else if (name === 'text:tab') say('\t');
    else if (name === 'text:line-break') say('\n');
    else if (name === 'text:list') list.openList(attributes);
    else if (name === 'text:list-item' || name === 'text:list-header')
      list.openItem(attributes, name === 'text:list-header');
    else if (name === 'text:tracked-changes') changes = true;
    else if (name === 'table:table-row') out.beginRow();
    else if (name === 'table:table-cell') out.beginCell();
    else if (name === 'draw:text-box') out.beginBox();
    else if (name === 'text:note-body') out.beginNote();
  }

  function end(name: string, attributes: Attributes | undefined): void {
    if (name === 'text:list') list.closeList();
    else if (name === 'text:list-item' || name === 'text:list-header') list.closeItem();
    else if (name === 'text:tracked-changes') changes = false;
    else if (name === 'table:table-row') out.endRow(true);
    else if (name === 'table:table-cell') out.endCell();
    else if (name === 'draw:text-box') out.endBox();
    else if (name === 'text:note-body') {
      out.endNote(noteMark.trim());
      noteMark = '';
    } else if ((name === 'text:span' || name === 'text:p' || name === 'text:h') && attributes !== undefined) {
      if (styles.isHidden(attributes['text:style-name'])) hidden -= 1;
    }
  }

  function finish(paragraph: Open): void {
    if (paragraph.held) tally.hidden += 1;
    const text = paragraph.words.join('');
    if (paragraph.held && text.trim() === '') return;
    const style = paragraph.attributes['text:style-name'];
    const named = headingLevel((style ?? '').replaceAll('_20_', ' '));
    const level =
      paragraph.name === 'text:h'
        ? whole(paragraph.attributes['text:outline-level'], 1)
        : (styles.outlineOf(style) ?? (named === undefined ? undefined : named + 1));
    const inList = list.depth();
    const counted =
      inList === undefined && paragraph.name === 'text:h'
        ? list.heading(level ?? 1, paragraph.attributes)
        : list.label(style);
    const label = paragraph.number.trim() || counted?.label || '';
    out.paragraph({
      text,
      label,
      bullet: counted?.bullet === true,
      depth: label === '' ? undefined : (inList ?? 0),
      heading: level === undefined || level < 1 ? undefined : level,
    });
  }

  const attributesOf: (Attributes | undefined)[] = [];
  return {
    tally,
    open(name, attributes) {
      if (changes) {
        if (name === 'text:insertion') tally.inserted += 1;
        if (name === 'text:deletion') tally.deleted += 1;
      }
      if (skipped > 0 || changes || leaves(name, attributes)) {
        skipped += 1;
        return;
      }
      begin(name, attributes);
      names.push(name);
      attributesOf.push(attributes);
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        if (name === 'text:note-citation') citing = false;
        return;
      }
      names.pop();
      const attributes = attributesOf.pop();
      if (name === 'text:p' || name === 'text:h') {
        const paragraph = open.pop();
        if (paragraph !== undefined) finish(paragraph);
      }
      end(name, attributes);
    },
    text(text) {
      if (citing) noteMark += text;
      if (skipped === 0) say(text);
    },
    take: () => out.take(),
  };
}

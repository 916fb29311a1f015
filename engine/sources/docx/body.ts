import type { Block } from '#engine/model/source.ts';
import { figure } from './figures.ts';
import { fields, isUnstored, leavesOut } from './fields.ts';
import { flow } from './flow.ts';
import type { Labeller } from './labels.ts';
import { isOn } from './names.ts';
import type { Numbering } from './numbering.ts';
import { whole } from './numbering.ts';
import { emptyParagraph } from './open.ts';
import type { Open } from './open.ts';
import type { Styles } from './styles.ts';
import { symbol } from './symbols.ts';
import { emptyTally } from './tally.ts';
import type { Tally } from './tally.ts';
import type { Attributes, Handler } from '../zip/xml.ts';

/** What a story of the document needs to know of the other parts. */
export type Context = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly labels: Labeller;
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly keepContents: boolean;
};

export type Story = Handler & {
  /** @returns the blocks since the last call */
  take(): Block[];
  readonly tally: Tally;
};

/** Alternatives and originals: another version of what is shown. */
const SKIPPED =
  /^(?:w:(?:del|moveFrom|rt|sectPr|(?:pPr|rPr|tblPr|trPr|tcPr|sectPr|tblGrid|tblPrEx|numbering)Change))$/u;

/** Reads one story (body, footnotes, endnotes) of a WordprocessingML document as a stream of elements. */
export function story(context: Context): Story {
  const { styles, numbering, labels, notes } = context;
  const out = flow();
  const field = fields(context.keepContents);
  const names: string[] = [];
  const open: Open[] = [];
  const rows: boolean[] = [];
  const chosen: boolean[] = [];
  const tally = emptyTally();
  let skipped = 0;
  let carried = '';
  let contents = false;
  let footnotes = 0;
  let endnotes = 0;

  function say(text: string): void {
    const paragraph = open.at(-1);
    if (paragraph === undefined || field.isHiding()) return;
    if (paragraph.hiddenRun) {
      if (text.trim() !== '') paragraph.held = true;
    } else paragraph.words.push(text);
  }

  function begin(name: string, attributes: Attributes, parent: string): void {
    const paragraph = open.at(-1);
    const value = attributes['w:val'];
    if (name === 'w:p') open.push(emptyParagraph());
    else if (name === 'w:r') {
      if (paragraph) paragraph.hiddenRun = styles.isHidden(paragraph.style ?? styles.normal);
    } else if (parent === 'w:r' || parent === 'w:pPr' || parent === 'w:numPr' || parent === 'w:rPr')
      property(name, attributes, parent, value);
    else if (name === 'w:tr') {
      rows.push(true);
      out.beginRow();
    } else if (name === 'w:tc') out.beginCell();
    else if (name === 'w:txbxContent') out.beginBox();
    else if (name === 'w:docPartGallery') contents = /table of contents/iu.test(value ?? '');
    else if (name === 'w:ins') tally.inserted += 1;
    else if (name === 'w:moveTo') tally.moved += 1;
    else if (name === 'w:altChunk' || name === 'w:subDoc') tally.embedded += 1;
    else if (name === 'w:fldSimple' && isUnstored(attributes['w:instr'] ?? '')) tally.unstored += 1;
  }

  function property(name: string, attributes: Attributes, parent: string, value: string | undefined): void {
    const paragraph = open.at(-1);
    if (paragraph === undefined) return;
    const mark = parent === 'w:rPr' && names.at(-2) === 'w:pPr';
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.numId = value;
    else if (name === 'w:ilvl') paragraph.level = Math.min(8, whole(value ?? '', 0));
    else if (name === 'w:outlineLvl') paragraph.outline = whole(value ?? '', 9);
    else if (name === 'w:vanish' && mark) paragraph.hiddenMark = isOn(attributes);
    else if (name === 'w:vanish') paragraph.hiddenRun = isOn(attributes);
    else if (name === 'w:rStyle' && !mark) paragraph.hiddenRun ||= styles.isHidden(value);
    else if (name === 'w:ins' && mark) tally.inserted += 1;
    else if (parent === 'w:r') inRun(name, attributes);
  }

  function inRun(name: string, attributes: Attributes): void {
    if (name === 'w:tab' || name === 'w:ptab') say('\t');
    else if (name === 'w:br' || name === 'w:cr') say('\n');
    else if (name === 'w:noBreakHyphen') say('-');
    else if (name === 'w:sym') {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      const sign = Number.isNaN(code) ? undefined : symbol(attributes['w:font'] ?? '', code);
      if (sign === undefined) tally.symbols += 1;
      say(sign ?? '\uFFFD');
    } else if (name === 'w:fldChar') {
      const type = attributes['w:fldCharType'];
      if (type === 'begin') field.begin();
      else if (type === 'separate') field.separate();
      else if (type === 'end') field.end();
    } else if (name === 'w:commentReference') tally.comments += 1;
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') reference(name, attributes);
  }

  function reference(name: string, attributes: Attributes): void {
    if (field.isHiding() || open.at(-1)?.hiddenRun === true) return;
    const foot = name === 'w:footnoteReference';
    const own = attributes['w:customMarkFollows'];
    const custom = own === '1' || own === 'true' || own === 'on';
    if (!custom && foot) footnotes += 1;
    if (!custom && !foot) endnotes += 1;
    const mark = custom ? '' : foot ? String(footnotes) : figure(endnotes, 'lowerRoman');
    out.note(mark, notes.get(`${foot ? 'foot' : 'end'}${attributes['w:id'] ?? ''}`) ?? []);
  }

  function removed(name: string, parent: string): void {
    const paragraph = open.at(-1);
    if (name === 'w:del') tally.deleted += 1;
    if (parent === 'w:trPr' && rows.length > 0) rows[rows.length - 1] = false;
    if (parent === 'w:rPr' && names.at(-2) === 'w:pPr' && paragraph) paragraph.joined = true;
  }

  function finish(paragraph: Open): void {
    if (paragraph.held) tally.hidden += 1;
    const own = paragraph.words.join('');
    const empty = own.trim() === '';
    if (paragraph.joined) {
      carried += own;
      return;
    }
    const text = carried + own;
    carried = '';
    const unseen = empty && (field.isHiding() || paragraph.held || paragraph.hiddenMark);
    if (unseen && text.trim() === '') return;
    const style = paragraph.style ?? styles.normal;
    const outline = paragraph.outline ?? styles.outlineOf(style);
    const numId = paragraph.numId ?? styles.numIdOf(style);
    const level =
      numId === undefined || numId === '0'
        ? undefined
        : (paragraph.level ?? styles.levelOf(style, numId, numbering) ?? 0);
    const printed = level === undefined ? undefined : labels.next(numId ?? '', level);
    out.paragraph({
      text,
      ...(printed ?? {}),
      depth: printed === undefined ? undefined : level,
      heading: outline === undefined || outline > 8 ? undefined : outline + 1,
    });
  }

  function leavesElement(name: string, attributes: Attributes, parent: string): boolean {
    if (name === 'w:del' || name === 'w:moveFrom') {
      removed(name, parent);
      return true;
    }
    if (SKIPPED.test(name)) return true;
    if (name === 'mc:AlternateContent') chosen.push(false);
    if (name === 'mc:Choice' || name === 'mc:Fallback') {
      const taken = chosen.at(-1) === true;
      if (chosen.length > 0) chosen[chosen.length - 1] = true;
      return taken;
    }
    if (name === 'w:sdtContent' && contents) {
      contents = false;
      return !context.keepContents;
    }
    return name === 'w:fldSimple' && leavesOut(attributes['w:instr'] ?? '') && !context.keepContents;
  }

  return {
    tally,
    open(name, attributes) {
      const parent = names.at(-1) ?? '';
      if (skipped > 0 || leavesElement(name, attributes, parent)) skipped += 1;
      else {
        begin(name, attributes, parent);
        names.push(name);
      }
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      names.pop();
      if (name === 'w:p') finish(open.pop() ?? emptyParagraph());
      else if (name === 'w:r' && open.length > 0) (open.at(-1) as Open).hiddenRun = false;
      else if (name === 'w:tc') out.endCell();
      else if (name === 'w:tr') out.endRow(rows.pop() ?? true);
      else if (name === 'w:txbxContent') out.endBox();
      else if (name === 'mc:AlternateContent') chosen.pop();
    },
    text(text) {
      if (skipped > 0) return;
      const parent = names.at(-1);
      if (parent === 'w:t' || parent === 'm:t') say(text);
      else if (parent === 'w:instrText') field.instruction(text);
    },
    take() {
      if (carried.trim() !== '') out.paragraph({ text: carried });
      carried = '';
      tally.unstored += field.unstored();
      tally.openFields = field.open();
      return out.take();
    },
  };
}

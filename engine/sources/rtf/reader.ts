import { InputError } from '#engine/model/problem.ts';
import type { Block } from '#engine/model/source.ts';
import { isUnstored, leavesOut } from '../docx/fields.ts';
import { figure } from '../docx/figures.ts';
import { flow } from '../docx/flow.ts';
import { symbol } from '../docx/symbols.ts';
import { emptyTally } from '../docx/tally.ts';
import type { Tally } from '../docx/tally.ts';
import { decodePage, nameOf } from './codepages.ts';
import { fonts } from './fonts.ts';
import type { Tokens } from './lexer.ts';
import { pageFrom, printed, setCharacter, setParagraph } from './properties.ts';
import { emptyParagraph, initialState } from './state.ts';
import type { Destination, Paragraph, State } from './state.ts';
import { styleSheet } from './stylesheet.ts';
import { tables } from './tables.ts';
import { SIGNS, SKIPPED, STARRED } from './words.ts';

export type Reader = Tokens & {
  finish(): {
    readonly blocks: Block[];
    readonly title: string;
    readonly encoding: string;
    readonly tally: Tally;
  };
};

const DEEPEST = 1000;

/** Follows groups and control words, and keeps the words of the body (RTF 1.9.1). */
export function reader(file: string): Reader {
  const out = flow();
  const table = tables(out);
  const font = fonts();
  const sheet = styleSheet();
  const tally = emptyTally();
  const stack: State[] = [];
  const paragraphs: Paragraph[] = [emptyParagraph()];
  let state = initialState();
  let page = 1252;
  let defaultFont = -1;
  let title = '';
  let starred = false;
  let skip = 0;
  let automatic = false;
  let footnotes = 0;
  let endnotes = 0;
  let pending: number[] = [];

  const current = () => paragraphs.at(-1) as Paragraph;

  /** Bytes are decoded together, since one letter may be two of them. */
  function flush(): void {
    if (pending.length === 0) return;
    const bytes = Uint8Array.from(pending);
    pending = [];
    const signs = state.destination === 'fonts' ? undefined : font.symbolFont(state.font);
    if (signs === undefined) say(decodePage(bytes, font.pageOf(state.font, page)));
    else for (const byte of bytes) sign(signs, byte);
  }

  function sign(name: string, code: number): void {
    const found = symbol(name, code);
    if (found === undefined && state.destination === 'body' && !state.hidden) tally.symbols += 1;
    say(found ?? (state.destination === 'label' ? '•' : '\uFFFD'));
  }

  function say(text: string): void {
    const { destination } = state;
    if (destination === 'body') {
      if (state.deleted) return;
      if (state.hidden) current().held ||= text.trim() !== '';
      else current().words.push(text);
    } else if (destination === 'label') {
      if (!state.deleted && !state.hidden) current().label += text;
    } else if (destination === 'title') title += text;
    else if (destination === 'fonts') font.name(text.replaceAll(';', ''));
    else if (destination === 'instruction' && state.field && state.field.instruction.length < 400)
      state.field.instruction += text;
    else if (destination === 'styles') sheet.text(text);
  }

  function endParagraph(): void {
    flush();
    const paragraph = current();
    const text = paragraph.words.splice(0).join('');
    if (paragraph.held) tally.hidden += 1;
    if (paragraphs.length === 1) table.enter(paragraph.table);
    if (!paragraph.held || text.trim() !== '') out.paragraph(printed(paragraph, text, sheet));
    paragraph.label = '';
    paragraph.held = false;
  }

  function enterStory(kind: 'note' | 'box'): void {
    if (kind === 'note') {
      state.note = automatic ? 'footnote' : 'own';
      automatic = false;
      out.beginNote();
    } else out.beginBox();
    state.ends = kind;
    state.destination = 'body';
    paragraphs.push(emptyParagraph());
  }

  function leaveStory(kind: 'note' | 'box'): void {
    // A damaged file may end a note that never began.
    if (paragraphs.length === 1) return;
    endParagraph();
    paragraphs.pop();
    if (kind === 'note') out.endNote(markOf(state.note));
    else out.endBox();
  }

  function markOf(note: State['note']): string {
    if (note === 'footnote') return String((footnotes += 1));
    return note === 'endnote' ? figure((endnotes += 1), 'lowerRoman') : '';
  }

  /** @returns true when the word says what the group is */
  function destination(name: string): boolean {
    const into = (value: Destination) => {
      state.destination = value;
      return true;
    };
    const inSkipped = state.destination === 'skipped' && state.outer === undefined;
    if (name === 'annotation' && !inSkipped) tally.comments += 1;
    if (starred && !STARRED.has(name)) return into('skipped');
    if (SKIPPED.has(name)) return into('skipped');
    if (name === 'info') return into('properties');
    if (name === 'title' && state.destination === 'properties') return into('title');
    if (inSkipped) return false;
    if (name === 'fonttbl') return into('fonts');
    if (name === 'stylesheet') return into('styles');
    if (name === 'listtext' || name === 'pntext') return into('label');
    if (name === 'nesttableprops') return into('properties');
    if (name === 'upr') {
      state.outer = state.destination;
      return into('skipped');
    }
    if (name === 'ud') {
      const outer = state.outer ?? state.destination;
      state.outer = undefined;
      return into(outer);
    }
    if (name === 'field') state.field = { instruction: '' };
    if (name === 'fldinst') return into('instruction');
    if (name === 'fldrslt') {
      const instruction = state.field?.instruction ?? '';
      if (isUnstored(instruction)) tally.unstored += 1;
      if (leavesOut(instruction)) return into('skipped');
      return true;
    }
    if ((name === 'footnote' || name === 'shptxt') && state.destination === 'body') {
      enterStory(name === 'footnote' ? 'note' : 'box');
      return true;
    }
    return name === 'field';
  }

  function property(name: string, value: number | undefined): void {
    const inBody = state.destination === 'body';
    page = pageFrom(name, value) ?? page;
    if (name === 'deff') defaultFont = state.font = value ?? 0;
    else if (name === 'deleted' || name === 'mvf') {
      if (value !== 0 && !state.deleted && inBody) tally[name === 'mvf' ? 'moved' : 'deleted'] += 1;
      state.deleted = value !== 0;
    } else if (name === 'revised' && value !== 0 && inBody) tally.inserted += 1;
    else if (name === 'ftnalt' && state.note === 'footnote') state.note = 'endnote';
    else if (!setCharacter(state, name, value, defaultFont) && inBody) setParagraph(current(), name, value);
  }

  function breaking(name: string): boolean {
    const paragraph = current();
    if (name === 'par' || name === 'sect') {
      if (!state.deleted) endParagraph();
    } else if (name === 'cell' || name === 'nestcell') {
      if (paragraphs.length > 1) return false;
      paragraph.table = Math.max(name === 'cell' ? 1 : 2, paragraph.table);
      endParagraph();
      table.endCell();
    } else if (name === 'row' || name === 'nestrow') table.endRow();
    else return false;
    return true;
  }

  function inFontTable(name: string, value: number | undefined): void {
    if (name === 'f') font.begin(value ?? 0);
    else if (name === 'fcharset') font.charset(value ?? 0);
    else if (name === 'cpg') font.page(value ?? 0);
  }

  function unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    const name = font.symbolFont(state.font);
    if (code >= 0xf000 && code <= 0xf0ff) sign(name ?? '', code);
    else if (code >= 0 && code <= 0xffff) say(String.fromCharCode(code));
    skip = state.fallback;
  }

  return {
    open() {
      flush();
      skip = 0;
      starred = false;
      if (stack.length >= DEEPEST) {
        const message = `the document is nested more than ${DEEPEST} deep; open it in a word processor and save it again`;
        throw new InputError({ code: 'source.too-deep', message, file });
      }
      stack.push(state);
      state = { ...state, ends: undefined };
    },
    close() {
      flush();
      skip = 0;
      starred = false;
      if (state.ends === 'note' || state.ends === 'box') leaveStory(state.ends);
      state = stack.pop() ?? state;
    },
    word(name, value) {
      if (skip > 0) {
        skip -= 1;
        return;
      }
      flush();
      const mine = destination(name);
      starred = false;
      if (mine) return;
      if (name === 'u') {
        unicode(value ?? 0);
        return;
      }
      if (state.destination === 'skipped') {
        if (name === 'uc') property(name, value);
        return;
      }
      if (state.destination === 'fonts') inFontTable(name, value);
      else if (state.destination === 'styles') sheet.word(name, value);
      else if (state.destination === 'properties') {
        if (name === 'nestrow') table.endRow();
      } else if (SIGNS.has(name)) say(SIGNS.get(name) ?? '');
      else if (name === 'chftn') {
        if (paragraphs.length === 1) automatic = true;
      } else if (state.destination !== 'body' || !breaking(name)) property(name, value);
    },
    symbol(mark) {
      if (skip > 0 && mark !== '*') {
        skip -= 1;
        return;
      }
      flush();
      if (mark === '*') starred = true;
      else if (mark === '~') say('\u00A0');
      else if (mark === '_') say('-');
      else if (mark === '{' || mark === '}' || mark === '\\') say(mark);
      else if ((mark === '\n' || mark === '\r') && state.destination === 'body' && !state.deleted)
        endParagraph();
    },
    byte(value) {
      if (skip > 0) skip -= 1;
      else if (state.destination !== 'skipped' && state.destination !== 'properties') pending.push(value);
    },
    finish() {
      flush();
      while (paragraphs.length > 1) leaveStory('note');
      endParagraph();
      table.enter(0);
      return { blocks: out.take(), title, encoding: nameOf(page), tally };
    },
  };
}

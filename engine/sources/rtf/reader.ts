import { InputError } from '#engine/model/problem.ts';
import type { Block } from '#engine/model/source.ts';
import { symbol } from '../docx/symbols.ts';
import { emptyTally } from '../docx/tally.ts';
import type { Tally } from '../docx/tally.ts';
import { decodePage, nameOf } from './codepages.ts';
import { turnTo } from './destinations.ts';
import { fonts } from './fonts.ts';
import type { Tokens } from './lexer.ts';
import { pageFrom, setCharacter, setParagraph } from './properties.ts';
import { initialState } from './state.ts';
import type { State } from './state.ts';
import { stories } from './stories.ts';
import { styleSheet } from './stylesheet.ts';
import { SIGNS } from './words.ts';

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
  const font = fonts();
  const sheet = styleSheet();
  const tally = emptyTally();
  const told = stories(sheet, tally);
  const stack: State[] = [];
  let state = initialState();
  let page = 1252;
  let defaultFont = -1;
  let title = '';
  let starred = false;
  let skip = 0;
  let automatic = false;
  let pending: number[] = [];

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
      if (state.hidden) told.current().held ||= text.trim() !== '';
      else told.current().words.push(text);
    } else if (destination === 'label') {
      if (!state.deleted && !state.hidden) told.current().label += text;
    } else if (destination === 'title') title += text;
    else if (destination === 'fonts') font.name(text.replaceAll(';', ''));
    else if (destination === 'instruction' && state.field && state.field.instruction.length < 400)
      state.field.instruction += text;
    else if (destination === 'styles') sheet.text(text);
  }

  function enterStory(kind: 'note' | 'box'): void {
    if (kind === 'note') {
      state.note = automatic ? 'footnote' : 'own';
      automatic = false;
    }
    state.ends = kind;
    state.destination = 'body';
    told.enter(kind);
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
    else if (!setCharacter(state, name, value, defaultFont) && inBody)
      setParagraph(told.current(), name, value);
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
      if (state.ends === 'note' || state.ends === 'box') told.leave(state.ends, state.note);
      state = stack.pop() ?? state;
    },
    word(name, value) {
      if (skip > 0) {
        skip -= 1;
        return;
      }
      flush();
      const mine = turnTo(name, starred, { state, tally, enterStory });
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
        if (name === 'nestrow') told.endRow();
      } else if (SIGNS.has(name)) say(SIGNS.get(name) ?? '');
      else if (name === 'chftn') {
        if (told.isBody()) automatic = true;
      } else if (state.destination !== 'body' || !told.breakAt(name, state.deleted)) property(name, value);
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
        told.endParagraph();
    },
    byte(value) {
      if (skip > 0) skip -= 1;
      else if (state.destination !== 'skipped' && state.destination !== 'properties') pending.push(value);
    },
    finish() {
      flush();
      return { blocks: told.finish(state.note), title, encoding: nameOf(page), tally };
    },
  };
}

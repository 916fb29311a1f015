import type { Block } from '#engine/model/source.ts';
import type { Draft } from '../format.ts';

/** Takes the events of the parser and keeps the law. */
export type LimsReader = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
  draft(): Draft;
};

/** Not part of the enacted words: history, editors' notes. */
const SKIPPED = new Set([
  'HistoricalNote',
  'Footnote',
  'FootnoteRef',
  'RecentAmendments',
  'ImageGroup',
  'MathMLBlock',
]);
/** Elements whose words make one line. */
const LINES = new Set([
  'Text',
  'entry',
  'TitleText',
  'MarginalNote',
  'Label',
  'OriginatingRef',
  'LongTitle',
  'ShortTitle',
  'ConsolidatedNumber',
  'LeaderRightJustified',
]);

type Unit = {
  readonly type: 'article' | 'schedule';
  number: string;
  heading: string;
  readonly id: string | undefined;
  readonly line: number;
  lines: number;
};

/**
 * A section becomes one block a line: label and words of each subsection, paragraph and definition.
 * Marginal notes of subsections are left out: they form no part of the enactment (Interpretation
 * Act, R.S.C. 1985, c. I-21, s. 14); that of the section is its heading.
 */
export function limsReader(line: () => number): LimsReader {
  const blocks: Block[] = [];
  const stack: string[] = [];
  const words: string[][] = [];
  const names = new Map<string, string>();
  let lang: string | undefined;
  let skipped = 0;
  const skippedAt: number[] = [];
  let unit: Unit | undefined;
  let label = '';
  let quoted = 0;
  let heading = { level: 1, label: '', title: '' };

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    stack.push(name);
    if (stack.length === 1) lang = attributes['xml:lang'];
    if (SKIPPED.has(name) || isForeign(name, attributes['id'])) {
      skipped += 1;
      skippedAt.push(stack.length);
    }
    if (name === 'AmendedText' || name === 'ReadAsText') quoted += 1;
    if (LINES.has(name)) words.push([]);
    if (quoted > 0 || skipped > 0) return;
    if (name === 'Heading') heading = { level: Number(attributes['level']) || 1, label: '', title: '' };
    if (name === 'Section' || name === 'Schedule') {
      const type = name === 'Section' ? 'article' : 'schedule';
      if (unit?.type !== 'schedule')
        unit = { type, number: '', heading: '', id: attributes['lims:id'], line: line(), lines: 0 };
    }
  }

  function close(name: string): void {
    const depth = stack.length;
    stack.pop();
    if (LINES.has(name)) {
      const text = (words.pop() ?? [])
        .join('')
        .replace(/[\s\u00A0]+/gu, ' ')
        .trim();
      if (skipped === 0) took(name, text);
    }
    if (skippedAt.at(-1) === depth) {
      skippedAt.pop();
      skipped -= 1;
    }
    if (name === 'AmendedText' || name === 'ReadAsText') quoted -= 1;
    if (skipped > 0 || quoted > 0) return;
    if (name === 'Heading' && unit === undefined && stack.includes('Body')) {
      const text = [heading.label, heading.title].filter((part) => part !== '').join(' ');
      blocks.push({ kind: 'heading', text, level: heading.level, line: line(), unit: { type: 'container' } });
    }
    if ((name === 'Section' && unit?.type === 'article') || name === 'Schedule') unit = undefined;
  }

  function took(name: string, text: string): void {
    const parent = stack.at(-1) ?? '';
    if (name === 'LongTitle' || name === 'ShortTitle' || name === 'ConsolidatedNumber') {
      if (stack.includes('Identification')) names.set(name, text);
    } else if (unit === undefined) {
      if (parent === 'Heading' && name === 'Label') heading.label = text;
      if (parent === 'Heading' && name === 'TitleText') heading.title = text;
      const enacts = name === 'Text' && text !== '' && stack.includes('Introduction');
      if (enacts) blocks.push({ kind: 'paragraph', text, line: line() });
    } else if (parent === 'Section' && unit.type === 'article' && quoted === 0 && name === 'Label') {
      unit.number = text.replace(/^\*|\.$/gu, '');
    } else if (parent === 'Section' && unit.type === 'article' && quoted === 0 && name === 'MarginalNote') {
      unit.heading = unit.heading === '' ? text : `${unit.heading}; ${text}`;
    } else if (parent === 'ScheduleFormHeading' && name === 'Label') {
      unit.number = text;
    } else if (parent === 'ScheduleFormHeading') {
      unit.heading = [unit.heading, text].filter((part) => part !== '').join(' ');
    } else if (name === 'Label') {
      label = text;
    } else if (name !== 'MarginalNote') {
      add(text);
    }
  }

  function add(text: string): void {
    if (unit === undefined) return;
    const whole = [label, text].filter((part) => part !== '').join(' ');
    const { type, number, id } = unit;
    const mark =
      unit.lines === 0
        ? { type, number, heading: unit.heading, ...(id === undefined ? {} : { id }) }
        : undefined;
    const part = label === '' ? undefined : ({ type: 'paragraph', number: label } as const);
    label = '';
    if (whole === '') return;
    unit.lines += 1;
    const own = mark ?? part;
    const kind = part === undefined ? 'paragraph' : 'item';
    blocks.push({ kind, text: whole, line: line(), ...(own === undefined ? {} : { unit: own }) });
  }

  return {
    open,
    close,
    text(text) {
      if (skipped === 0) words.at(-1)?.push(text);
    },
    draft() {
      const title = names.get('ShortTitle') || names.get('LongTitle');
      return { title, abbreviation: names.get('ConsolidatedNumber'), lang, blocks };
    },
  };
}

/** Provisions of other acts, or not in force, that the consolidation prints at its end. */
function isForeign(name: string, id: string | undefined): boolean {
  return name === 'Schedule' && (id === 'RelatedProvs' || id === 'NifProvs');
}

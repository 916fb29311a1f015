import type { Block } from '#engine/model/source.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';
import { readNotation } from './notation.ts';
import type { Thing } from './notation.ts';

/** Indented link notation of one act: a list of sections, each with number, title and lines. */
export const format: Format = {
  id: 'lino',
  title: 'Links Notation',
  extensions: ['lino'],
  detect(_name, head) {
    return /^obj_root:\n/u.test(head.trimStart());
  },
  read,
};

function read(input: Input): readonly Draft[] {
  const things = readNotation(input.text);
  const law = things.get('obj_root_law');
  const sections = law && things.get(law.fields.get('sections') ?? '');
  if (law === undefined || sections === undefined) {
    throw new InputError({
      code: 'source.no-sections',
      message: 'the notation holds no list of sections',
      file: input.name,
    });
  }
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  for (const reference of sections.rows) {
    const section = things.get(reference);
    const found = section === undefined ? [] : sectionBlocks(section, things);
    if (found.length === 0)
      problems.push({
        code: 'source.empty-section',
        message: 'a section without text was left out',
        file: input.name,
        place: reference,
      });
    for (const block of found) blocks.push(block);
  }
  return [
    {
      title: law.fields.get('title'),
      abbreviation: actNumber(law),
      lang: law.fields.get('lang'),
      blocks,
      problems,
    },
  ];
}

/** "Act 06 of 2007", the way an act without a short name is cited. */
function actNumber(law: Thing): string | undefined {
  const number = law.fields.get('actNumber');
  const year = law.fields.get('actYear');
  return number === undefined || year === undefined ? undefined : `Act ${number} of ${year}`;
}

function sectionBlocks(section: Thing, things: ReadonlyMap<string, Thing>): Block[] {
  const content = section.fields.get('content') ?? '';
  const body = things.get(content);
  const number = section.fields.get('sectionNo') ?? '';
  const paragraphs = withoutRepeat(paragraphsOf(body === undefined ? [content] : body.lines), number);
  if (paragraphs.length === 0 || number === '') return [];
  const heading = textOf(section.fields.get('title') ?? '', things);
  return paragraphs.map((text, index): Block => {
    const unit = { type: 'article', number, heading } as const;
    return { kind: 'paragraph', text, line: section.at, ...(index === 0 ? { unit } : {}) };
  });
}

/** Lines are broken by the width of the page; an empty one, or a label, begins a paragraph. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const raw of lines) {
    const line = raw.replace(/\^\d{1,3}/gu, '').trim();
    if (open !== '' && (line === '' || /^\([\p{L}\p{Nd}]{1,4}\) /u.test(line))) {
      paragraphs.push(open);
      open = '';
    }
    open = open === '' ? line : `${open} ${line}`;
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

/** Amended sections repeat number and heading in front of the text: "[3. Heading.--(1) …". */
function withoutRepeat(paragraphs: readonly string[], number: string): readonly string[] {
  const first = paragraphs[0] ?? '';
  const lead = first.slice(0, 300);
  if (!lead.replace(/^\[/u, '').startsWith(`${number}. `)) return paragraphs;
  const dash = /\.\]?\s?(?:--+|—|–)\s?/u.exec(lead);
  if (dash === null) return paragraphs;
  const rest = first.slice(dash.index + dash[0].length);
  return rest === '' ? paragraphs.slice(1) : [rest, ...paragraphs.slice(1)];
}

function textOf(value: string, things: ReadonlyMap<string, Thing>): string {
  const thing = value.startsWith('obj_') ? things.get(value) : undefined;
  return thing === undefined ? value : thing.lines.join(' ').trim();
}

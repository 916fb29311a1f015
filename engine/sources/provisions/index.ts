import type { Block } from '#engine/model/source.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';

/** JSON of a law as a list of provisions: `section`, `title`, `content`, and `chapter` above them. */
export const format: Format = {
  id: 'provisions',
  title: 'Provision list (JSON)',
  extensions: ['json'],
  detect(_name, head) {
    if (/^\s*\{/u.test(head) && /"provisions"\s*:\s*\[/u.test(head)) return true;
    return /^\s*\[/u.test(head) && /"section"\s*:/u.test(head) && /"content"\s*:/u.test(head);
  },
  read,
};

const UNKNOWN =
  'this JSON holds no list named "provisions": it is the answer of a web service; save the law itself as HTML, XML, PDF or text';

function read(input: Input): readonly Draft[] {
  const value = parsed(input);
  const law = Array.isArray(value) ? {} : record(value);
  const list = Array.isArray(value) ? value : law['provisions'];
  if (!Array.isArray(list)) throw broken(input.name, UNKNOWN);
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let chapter = '';
  list.forEach((one: unknown, index) => {
    const fields = record(one);
    const number = words(fields['section']);
    const text = withoutNumber(words(fields['content']), number);
    if (number === '' || text === '') {
      problems.push({
        code: 'source.broken-provision',
        message: 'an entry without section or content was left out',
        file: input.name,
        place: `provision ${index + 1}`,
      });
      return;
    }
    const above = words(fields['chapter']);
    if (above !== chapter)
      blocks.push({ kind: 'heading', text: above, level: 1, unit: { type: 'container' } });
    chapter = above;
    const type = /^\p{L}{4}/u.test(number) ? 'schedule' : 'article';
    blocks.push({ kind: 'paragraph', text, unit: { type, number, heading: words(fields['title']) } });
  });
  if (blocks.length === 0) throw broken(input.name, 'no provision with section and content was found');
  return [
    {
      title: words(law['title']),
      abbreviation: abbreviation(law),
      lang: words(law['lang']),
      blocks,
      problems,
    },
  ];
}

/** A short name that says less than the title is none; then a chapter number such as "c-46". */
function abbreviation(law: Record<string, unknown>): string | undefined {
  const short = words(law['short_name']);
  if (short !== '' && short !== words(law['title'])) return short;
  const id = words(law['id']);
  return /^[a-z]{1,2}-\d{1,4}(?:\.\d{1,4})?$/iu.test(id) ? id.toUpperCase() : undefined;
}

/** Some lists repeat the number at the start of the text. */
function withoutNumber(text: string, number: string): string {
  if (number === '' || !text.startsWith(number)) return text;
  const next = text.charAt(number.length);
  return next === ' ' || next === '.' ? text.slice(number.length).replace(/^[.\s]+/u, '') : text;
}

function parsed(input: Input): unknown {
  try {
    return JSON.parse(input.text);
  } catch {
    throw broken(input.name, 'the JSON is damaged; check the file for a missing bracket or comma');
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function broken(name: string, message: string): InputError {
  return new InputError({ code: 'source.broken-json', message, file: name });
}

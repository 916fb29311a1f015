import type { Block } from '#engine/model/source.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';

/** JSON Lines, one article a line: law, law_title, lang, article, heading, text, context, order. */
export const format: Format = {
  id: 'articles',
  title: 'Article list (JSON Lines)',
  extensions: ['jsonl', 'ndjson'],
  detect(_name, head) {
    return (
      /^\s*\{/u.test(head) &&
      /"article"\s*:/u.test(head) &&
      /"text"\s*:/u.test(head) &&
      !/"provisions"\s*:/u.test(head)
    );
  },
  read,
};

type Row = {
  readonly law: string;
  readonly title: string;
  readonly lang: string;
  readonly article: string;
  readonly heading: string;
  readonly text: string;
  readonly context: string;
  readonly order: number;
  readonly line: number;
};

/** Broken lines named one by one; more would hide the others. */
const MOST_NAMED = 20;

function read(input: Input): readonly Draft[] {
  const laws = new Map<string, Row[]>();
  const problems: Problem[] = [];
  input.text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const row = rowOf(line, index + 1);
    if (row === undefined) {
      if (problems.length < MOST_NAMED) problems.push(brokenLine(input.name, index + 1));
      return;
    }
    const key = JSON.stringify([row.law, row.lang]);
    const rows = laws.get(key);
    if (rows === undefined) laws.set(key, [row]);
    else rows.push(row);
  });
  if (laws.size === 0) {
    throw new InputError({
      code: 'source.no-articles',
      message: 'no line holds an article with a number and a text',
      file: input.name,
    });
  }
  return [...laws.values()].map((rows, index) => draftOf(rows, index === 0 ? problems : []));
}

function draftOf(rows: readonly Row[], problems: readonly Problem[]): Draft {
  const blocks: Block[] = [];
  let context = '';
  for (const row of rows.toSorted((a, b) => a.order - b.order)) {
    if (row.context !== context) {
      for (const heading of headings(context, row.context, row.line)) blocks.push(heading);
    }
    context = row.context;
    const unit = { type: 'article', number: row.article, heading: row.heading } as const;
    blocks.push({ kind: 'paragraph', text: row.text, line: row.line, unit });
  }
  const first = rows[0];
  return { title: first?.title, abbreviation: first?.law, lang: first?.lang, blocks, problems };
}

/** The headings that changed; an empty one of a level ends what stood there before. */
function headings(before: string, after: string, line: number): Block[] {
  const old = before === '' ? [] : before.split(' > ');
  const now = after === '' ? [] : after.split(' > ');
  let same = 0;
  while (same < now.length && now[same] === old[same]) same += 1;
  const unit = { type: 'container' } as const;
  if (same === now.length) return [{ kind: 'heading', text: '', level: same + 1, line, unit }];
  return now
    .slice(same)
    .map((text, index) => ({ kind: 'heading', text, level: same + index + 1, line, unit }));
}

function rowOf(line: string, number: number): Row | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const article = words(fields['article']);
  const text = words(fields['text']);
  if (article === '' || text === '') return undefined;
  return {
    law: words(fields['law']),
    title: words(fields['law_title']),
    lang: words(fields['lang']),
    article,
    heading: words(fields['heading']),
    text,
    context: words(fields['context']),
    order: typeof fields['order'] === 'number' ? fields['order'] : number,
    line: number,
  };
}

function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

function brokenLine(name: string, line: number): Problem {
  return {
    code: 'source.broken-line',
    message: 'the line is no article with a number and a text; left out',
    file: name,
    place: `line ${line}`,
  };
}

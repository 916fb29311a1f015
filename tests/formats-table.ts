import { readFileSync, writeFileSync } from 'node:fs';
import { absent, articlesOf, expectations, resultOf } from './formats-results.ts';
import type { Result } from './formats-results.ts';

/** Writes the table of results into docs/formats.md, between its two marks. */
const DOC = new URL('../docs/formats.md', import.meta.url);
const BEGIN = '<!-- results -->';
const END = '<!-- end of results -->';

if (absent !== false) {
  process.stderr.write(`${absent}; the table stays as it is\n`);
} else {
  const rows: string[] = [];
  for (const [file, expected] of expectations()) rows.push(rowOf(await resultOf(file, expected)));
  const table = [
    '| file | format, encoding | language | expected | found |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const [before = ''] = readFileSync(DOC, 'utf8').split(BEGIN);
  const [, after = '\n'] = readFileSync(DOC, 'utf8').split(END);
  writeFileSync(DOC, `${before}${BEGIN}\n\n${table.join('\n')}\n\n${END}${after}`);
}

function rowOf(result: Result): string {
  const { file, sources, refused } = result;
  const [source] = sources;
  const read = source === undefined ? '' : `${source.format}, ${source.encoding}`;
  const found = refused === undefined ? foundIn(result) : `refused: ${refused.message}`;
  return `| ${[file, read, source?.lang ?? '', wantedIn(result), found].map(cell).join(' | ')} |`;
}

function wantedIn({ expected }: Result): string {
  const { articles, articles_min: least, articles_max: most, expect, unit, first, last } = expected;
  if (expect === 'no_text') return 'a scan';
  if (unit === 'paragraph') return `paragraphs ${first} to ${last}`;
  if (least !== undefined) return `${least} to ${most}`;
  return articles === null ? 'no fair count' : String(articles);
}

function foundIn(result: Result): string {
  const own = articlesOf(result);
  const others = result.segments.length - own.length;
  if (own.length === 0) return result.problems.map(({ message }) => message).join('; ');
  const more = others === 0 ? '' : `, and ${others} dispositions or annexes`;
  return `${own.length} (${own[0]?.number} to ${own.at(-1)?.number})${more}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/gu, ' ');
}

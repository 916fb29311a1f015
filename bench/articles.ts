import { slug } from '#engine/segments/eid.ts';
import { statusOf } from '#engine/segments/status.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';

/** One line of an article list, as the corpus writes it. */
export type Article = {
  readonly law: string;
  readonly lawTitle: string;
  readonly lang: string;
  readonly article: string;
  readonly heading: string;
  readonly text: string;
  readonly context: string;
  readonly order: number;
  /** The raw file it was taken from; empty when the list does not say. */
  readonly file: string;
};

/**
 * Reads the JSON Lines of one State. Empty lines are passed over; an empty file is a State without articles.
 *
 * @param name file name, for the words of an error
 * @throws InputError naming the line that is no article
 */
export function readArticles(text: string, name: string): Article[] {
  const articles: Article[] = [];
  let line = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line++;
    const source = text.slice(start, end).replace(/^\uFEFF/, '');
    start = end + 1;
    if (source.trim() === '') continue;
    articles.push(articleOf(source, line, name));
  }
  return articles;
}

/**
 * The provisions of one State as the matcher takes them. Ids are unique even where two rows share law and
 * article, as in a bilingual corpus: the id is the
 * index of the row.
 */
export function segmentsOf(articles: readonly Article[]): Segment[] {
  return articles.map((row, index) => {
    const status = statusOf(row.heading, row.text);
    return {
      id: `${index}`,
      law: row.law,
      lawTitle: row.lawTitle,
      lang: row.lang,
      number: row.article,
      heading: row.heading,
      path: row.context === '' ? [] : row.context.split(' > '),
      eId: `art_${slug(row.article)}`,
      text: row.text,
      portions: [],
      order: row.order,
      ...(status === undefined ? {} : { status }),
    };
  });
}

function articleOf(source: string, line: number, name: string): Article {
  let row: unknown;
  try {
    row = JSON.parse(source);
  } catch {
    throw wrong(name, line, 'is not valid JSON');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw wrong(name, line, 'is not a JSON object');
  }
  const fields = row as Record<string, unknown>;
  const law = words(fields['law']);
  const article = words(fields['article']);
  if (law === '' || article === '') throw wrong(name, line, 'needs "law" and "article"');
  return {
    law,
    lawTitle: words(fields['law_title']) || law,
    lang: words(fields['lang']) || 'und',
    article,
    heading: words(fields['heading']),
    text: words(fields['text']),
    context: words(fields['context']),
    order: typeof fields['order'] === 'number' ? fields['order'] : line,
    file: words(fields['file']),
  };
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function wrong(name: string, line: number, message: string): InputError {
  return new InputError({
    code: 'bench.bad-article',
    file: name,
    place: `line ${line}`,
    message: `${message}; correct or remove the line`,
  });
}

import { marked } from '#web/library/in-language.ts';
import { FALLBACK } from '#web/words/direction.ts';
import type { Result } from './messages.ts';

/** The profiles of the catalogue, each with words of its own in portal.ftl. */
export type ProfileId = 'opsc' | 'starter';

/** Titles of requirements in the language of the page, by id; empty on an English page. */
export type Titles = Readonly<Record<string, string>>;

/** @returns what was found, with the titles of the page's language in the place of the English ones */
export function titled(result: Result, titles: Titles): Result {
  return { ...result, rows: result.rows.map((row) => ({ ...row, title: titles[row.id] ?? row.title })) };
}

/** Attributes of a title that stands in English on a page of another language. */
export function markOf(id: string, titles: Titles, lang: string): ReturnType<typeof marked> {
  return marked(lang !== FALLBACK && titles[id] === undefined);
}

import type { Article } from '../articles.ts';
import { readArticles } from '../articles.ts';
import type { StateFile } from '../files.ts';

/** The articles of one real State, of which made-up States are made. */
export type Base = { readonly country: string; readonly lang: string; readonly articles: readonly Article[] };

/** @returns one for each State and language of the corpus that has enough articles to draw from */
export function basesOf(files: readonly StateFile[]): readonly Base[] {
  return files.flatMap(({ country, name, text }) => {
    const byLang = Map.groupBy(readArticles(text, name), ({ lang }) => lang);
    return [...byLang].map(([lang, articles]) => ({ country, lang, articles }));
  });
}

/** Code of the made-up State with this number: AA, AB … */
export function codeOf(number: number): string {
  return [Math.floor(number / 26), number % 26].map((at) => String.fromCharCode(65 + at)).join('');
}

/**
 * An article list of a made-up State: articles of a base drawn at random, their sentences shuffled, each marked as
 * generated. The same numbers in give the same text.
 *
 * @param marked said in every article, so that nobody takes it for law
 * @returns JSON Lines, as the product imports them
 */
export function lawOf(base: Base, marked: string, count: number, random: () => number): string {
  const lines: string[] = [];
  for (let order = 1; order <= count; order++) {
    const drawn = base.articles[Math.floor(random() * base.articles.length)] as Article;
    const words = shuffled(pieces(drawn.text), random).join(' ');
    lines.push(
      JSON.stringify({
        law: `G-${marked}-${Math.ceil(order / 1000)}`,
        law_title: `Generated law ${marked} ${Math.ceil(order / 1000)}`,
        lang: base.lang,
        article: `${((order - 1) % 1000) + 1}`,
        heading: drawn.heading,
        text: `${words} [generated ${marked} ${order}]`,
        context: drawn.context,
        order,
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Sentences; of a single one the words. */
function pieces(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.;!?])\s+|\n+/u).filter((each) => each.trim() !== '');
  return sentences.length > 1 ? sentences : text.split(/\s+/u);
}

function shuffled(all: readonly string[], random: () => number): readonly string[] {
  const list = [...all];
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as string, list[at] as string];
  }
  return list;
}

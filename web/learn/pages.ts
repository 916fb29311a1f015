import { pages, standings } from 'made:learn';
import {
  AUDIENCES,
  linesOf,
  pathOf,
  type Audience,
  type LearnPage,
  type Standings,
} from '#engine/learn/index.ts';
import { FALLBACK } from '#web/words/languages.ts';

const byAddress = new Map(pages.map((page) => [`${page.lang} ${pathOf(page)}`, page]));

export function audienceAt(name: string): Audience | undefined {
  return AUDIENCES.find((audience) => audience === name);
}

/** @returns the page in this language, else in English, which it then says of itself; undefined where there is none */
export function pageAt(lang: string, audience: Audience, slug: string): LearnPage | undefined {
  const path = pathOf({ audience, slug });
  return byAddress.get(`${lang} ${path}`) ?? byAddress.get(`${FALLBACK} ${path}`);
}

/** Who has read a page, "teens/threats", or a set of words, "children-version", in this language. */
export function standingAt(lang: string, name: string): Standings | undefined {
  return standings[lang]?.[name];
}

/** What is needed for a link. */
export type PageNamed = Pick<LearnPage, 'slug' | 'title' | 'kind' | 'lang'>;

/** The pages for one audience in their order; those a language lacks are named in English. */
export function pagesFor(lang: string, audience: Audience): readonly PageNamed[] {
  return pages
    .filter((page) => page.lang === FALLBACK && page.audience === audience)
    .sort((a, b) => a.order - b.order)
    .flatMap(({ slug }) => pageAt(lang, audience, slug) ?? [])
    .map(({ slug, title, kind, lang: own }) => ({ slug, title, kind, lang: own }));
}

/** The address of what a page links to: a room, or another page for learning. */
export function hrefOf(lang: string, to: string): string {
  const [first = ''] = to.split('/');
  return audienceAt(first) === undefined ? `/${lang}/${to}` : `/${lang}/learn/${to}`;
}

/** The first words of a page, for search engines: whole sentences, as many as fit. */
export function aboutOf(page: LearnPage): string {
  const [first = ''] = linesOf(page);
  return first.length <= 200 ? first : `${first.slice(0, 199).replace(/(?<!\s)\s+\S*$/u, '')}…`;
}

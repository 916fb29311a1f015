import type { Answer } from './asked.ts';
import { saidIn, type Asked } from '#engine/library/index.ts';
import type { LibraryRecord, LinkChecked } from '#engine/model/library.ts';
import { languageName, type Say } from '#web/words/say.ts';
import { dirOf } from '#web/words/languages.ts';
import { topicName } from './names.ts';
import type { LibraryNow } from './now.ts';

/** A record as a row or a page shows it. */
export type Shown = {
  readonly id: string;
  readonly title: string;
  readonly titleIn: Marks;
  readonly publishers: readonly string[];
  readonly publishersIn: Marks;
  readonly year: number | undefined;
  readonly type: string;
  readonly languages: readonly string[];
  readonly symbol: string | undefined;
  readonly link: LinkShown | undefined;
};

/** Attributes of an element whose words stand in a language of their own; an empty one is not known. */
export type Marks = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto' };

export type LinkShown = {
  readonly url: string;
  readonly host: string;
  readonly address: 'official' | 'secondary' | 'mirror';
  readonly plain: boolean;
  readonly format: string | undefined;
  /** In bytes. */
  readonly size: number | undefined;
  readonly checked: Pick<LinkChecked, 'outcome' | 'on'> | undefined;
};

export function shownOf(record: LibraryRecord, now: Pick<LibraryNow, 'checked' | 'ours'>): Shown {
  const { id, values } = record;
  const checked = now.checked.get(id);
  const said = saidIn(record, now.ours.get(id));
  const { title, publishers, year, type, languages, symbol, url, address } = values;
  return {
    id,
    title,
    titleIn: marksOf(said.title),
    publishers,
    publishersIn: marksOf(said.publishers),
    year,
    type,
    languages,
    symbol,
    link:
      url === undefined || address === undefined
        ? undefined
        : {
            url,
            host: new URL(url).hostname.replace(/^www\./u, ''),
            address,
            plain: url.startsWith('http:'),
            format: values.format ?? formatOf(checked?.media),
            size: checked?.size ?? values.size,
            checked: checked && { outcome: checked.outcome, on: checked.on },
          },
  };
}

function marksOf(lang: string): Marks {
  return { lang, dir: lang === '' ? 'auto' : dirOf(lang) };
}

function formatOf(media: string | undefined): string | undefined {
  if (media === undefined) return undefined;
  return media === 'text/html' ? 'html' : /^(?:application|text)\/(pdf|plain|epub)/u.exec(media)?.[1];
}

/** How one part of a search was understood. Words that nobody should use any more are searched and not repeated. */
export type Meant = {
  readonly words: string;
  readonly symbol: boolean;
  readonly sayings: readonly {
    readonly text: string;
    readonly lang: string;
    readonly name: string;
    readonly dir: string;
  }[];
  readonly topics: readonly string[];
  readonly older: boolean;
};

const MOST_SHOWN = 8;

export function meantBy({ query }: Answer, lang: string, say: Say): readonly Meant[] {
  return query.asked.map((asked) => ({
    words: asked.text,
    symbol: asked.symbol !== undefined,
    sayings: sayingsOf(asked, lang).map((saying) => ({
      text: saying.text,
      lang: saying.lang,
      name: languageName(lang, saying.lang),
      dir: dirOf(saying.lang),
    })),
    topics: asked.topics.map((topic) => topicName(say, topic)),
    older: asked.also.some(({ older }) => older),
  }));
}

/** English first, in which most titles are; then the language of the page. */
function sayingsOf({ also }: Asked, lang: string): Asked['also'] {
  const place = (tag: string): number => (tag === 'en' ? 0 : tag === lang ? 1 : 2);
  return also
    .filter(({ older }) => !older)
    .sort((a, b) => place(a.lang) - place(b.lang))
    .slice(0, MOST_SHOWN);
}

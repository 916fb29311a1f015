import { madeOnce } from './made-once.ts';

const ownName = madeOnce((lang) => new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang);

export type Elsewhere = {
  readonly lang: string;
  /** The language in its own words: "français". */
  readonly name: string;
  readonly href: string;
};

/**
 * The same page in every language of the portal, its own among them.
 *
 * @param path as "/fr/requirements/csam/access"; where its first part is no language, the first pages are meant
 * @param search with its question mark, or empty: what was chosen on the page is kept
 */
export function elsewhereOf(path: string, search: string, langs: readonly string[]): readonly Elsewhere[] {
  const [, first = '', ...rest] = path.split('/');
  const under = langs.includes(first) && rest.length > 0 ? `/${rest.join('/')}` : '';
  return langs.map((lang) => ({
    lang,
    name: ownName(lang),
    href: `/${lang}${under}${search}`,
  }));
}

/**
 * The language a browser asks for that the portal has (RFC 9110, 12.5.4; lookup of RFC 4647, 3.4).
 *
 * @param header Accept-Language, or null
 * @param langs BCP 47 tags without region; the first is the answer where nothing fits
 */
export function languageAsked(header: string | null, langs: readonly string[]): string {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [range = '', ...params] = part
        .trim()
        .toLowerCase()
        .split(';')
        .map((each) => each.trim());
      const quality = params.map((each) => /^q=([01](?:\.\d{0,3})?)$/u.exec(each)?.[1]).find(Boolean);
      return { range, quality: Number(quality ?? 1), order };
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  for (const { range } of wishes) {
    if (range === '*') break;
    const found = langs.find((lang) => range === lang || range.startsWith(`${lang}-`));
    if (found !== undefined) return found;
  }
  return langs[0] ?? 'en';
}

/** Names that the portal uses itself. */
const TAKEN = ['api', 'desk', 'help', 'learn', '_app'];

/**
 * The neutral address of the pages of help, from TUTELA_NEUTRAL_PATH: "/info".
 *
 * @throws Error with a line for the operator when it cannot be used
 */
export function neutralFrom(text: string | undefined): string | undefined {
  const path = text?.trim().replace(/\/$/u, '') ?? '';
  if (path === '') return undefined;
  const name = /^\/([a-z0-9][a-z0-9-]{2,39})$/u.exec(path)?.[1];
  if (name === undefined || TAKEN.includes(name))
    throw new Error(
      `TUTELA_NEUTRAL_PATH must be one short name such as /info, and none that Tutela uses; not "${text}"`,
    );
  return path;
}

/**
 * The address of the page that answers under a neutral one: "/info/fr/be" is answered by "/fr/help/be", with a slash too
 * many or in capitals as well. No other room of the portal is behind it.
 *
 * @returns undefined where the address is not neutral
 */
export function behindNeutral(url: string, neutral: string | undefined): string | undefined {
  if (neutral === undefined) return undefined;
  const [path = '', query] = url.split(/\?(.*)/su);
  const [first = '', lang, ...rest] = path.split('/').filter(Boolean);
  if (first.toLowerCase() !== neutral.slice(1)) return undefined;
  const nobody = lang === undefined || TAKEN.includes(lang);
  const page = nobody ? '/help' : `/${[lang, 'help', ...rest].join('/')}`;
  return query === undefined ? page : `${page}?${query}`;
}

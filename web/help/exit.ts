/** Plain, the same for everybody, and nothing personal on it: the front page of an encyclopedia. */
const DEFAULT = (lang: string): string => `https://${lang}.wikipedia.org/`;

/**
 * Where the button to leave leads: TUTELA_EXIT_URL_<STATE CODE>, else TUTELA_EXIT_URL, else an encyclopedia in the language
 * of the page. A setting that is no address of the web counts for nothing: the way out must always work.
 */
export function exitOf(
  lang: string,
  state: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const given = [state && env[`TUTELA_EXIT_URL_${state.toUpperCase()}`], env['TUTELA_EXIT_URL']];
  for (const text of given) {
    const url = text?.trim() ? URL.parse(text.trim()) : null;
    if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  }
  return DEFAULT(lang);
}

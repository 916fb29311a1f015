/** The name of a region or a subregion of the standard M49 in a language: "150" is "Europe". */
export function regionName(lang: string, m49: string): string {
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(m49) ?? m49;
}

/** @returns the code of a State, from its name or its three letters; undefined when it is not recognised */
export type StateNames = (name: string) => string | undefined;

type Named = { readonly code: string; readonly alpha3?: string; readonly name: string };

/** How documents of the United Nations name States otherwise than our list does. */
const OTHERS: Readonly<Record<string, string>> = {
  'plurinational state of bolivia': 'BO',
  brunei: 'BN',
  'cape verde': 'CV',
  'republic of the congo': 'CG',
  'czech republic': 'CZ',
  drc: 'CD',
  'islamic republic of iran': 'IR',
  'korea republic of': 'KR',
  'korea democratic peoples republic of': 'KP',
  'south korea': 'KR',
  laos: 'LA',
  macedonia: 'MK',
  'the former yugoslav republic of macedonia': 'MK',
  'north macedonia': 'MK',
  'federated states of micronesia': 'FM',
  moldova: 'MD',
  'moldova republic of': 'MD',
  'the netherlands': 'NL',
  'kingdom of the netherlands': 'NL',
  palestine: 'PS',
  russia: 'RU',
  swaziland: 'SZ',
  syria: 'SY',
  tanzania: 'TZ',
  'tanzania united republic of': 'TZ',
  turkey: 'TR',
  'united kingdom': 'GB',
  usa: 'US',
  'united states': 'US',
  'bolivarian republic of venezuela': 'VE',
  vietnam: 'VN',
};

/** @param states as facts/states.yaml names them; only their codes are ever answered */
export function stateNames(states: readonly Named[]): StateNames {
  const codes = new Set(states.map(({ code }) => code));
  const byName = new Map<string, string>();
  for (const [name, code] of Object.entries(OTHERS)) if (codes.has(code)) byName.set(name, code);
  for (const { code, alpha3, name } of states) {
    byName.set(folded(name), code);
    // "Bolivia (Plurinational State of)" is Bolivia.
    byName.set(folded(name.replace(/(?<!\s)\s*\(.*$/u, '')), code);
    if (alpha3 !== undefined) byName.set(folded(alpha3), code);
  }
  return (name) => byName.get(folded(name)) ?? byName.get(folded(name).replace(/^the /u, ''));
}

/** Lower case, no marks, no signs. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

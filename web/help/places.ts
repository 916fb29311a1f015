import { services } from 'made:help';
import { parties } from 'made:parties';
import { regions } from 'made:state-facts';

/** A State, or a territory that has a service of its own. A name says nothing about the status of a place. */
export type Place = { readonly code: string; readonly slug: string; readonly name: string };

const CODES: readonly string[] = [
  ...new Set([
    ...parties.flatMap(({ code, madeUp }) => (madeUp ? [] : code)),
    ...services.flatMap(({ state }) => state ?? []),
  ]),
];
const known = new Set(CODES);
const named = new Map(
  regions.states.map(({ code, names }) => [code, names as Readonly<Record<string, string>>]),
);

/** @returns the code of a place, from the end of an address: "fr" */
export function placeAt(slug: string): string | undefined {
  const code = slug.toUpperCase();
  return /^[a-z]{2}$/u.test(slug) && known.has(code) ? code : undefined;
}

export function placeName(lang: string, code: string): string {
  const name = named.get(code)?.[lang];
  return name ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const kept = new Map<string, readonly Place[]>();

/** Every place, in the order of the alphabet of a language. */
export function placesIn(lang: string): readonly Place[] {
  const before = kept.get(lang);
  if (before) return before;
  const { compare } = new Intl.Collator(lang);
  const places = CODES.map((code) => ({ code, slug: code.toLowerCase(), name: placeName(lang, code) })).sort(
    (a, b) => compare(a.name, b.name),
  );
  kept.set(lang, places);
  return places;
}

/** The places by their first letter, without its accents. */
export function lettersOf(
  places: readonly Place[],
): readonly { readonly letter: string; readonly places: readonly Place[] }[] {
  const groups: { readonly letter: string; readonly places: Place[] }[] = [];
  for (const place of places) {
    const letter = ([...place.name.normalize('NFD')][0] ?? '').toUpperCase();
    const last = groups.at(-1);
    if (last?.letter === letter) last.places.push(place);
    else groups.push({ letter, places: [place] });
  }
  return groups;
}

import { catalogue } from 'made:catalogue';
import { pages } from 'made:learn';
import { AUDIENCES as READERS } from '#engine/learn/index.ts';
import type { LibraryRecord } from '#engine/model/library.ts';
import { SECTORS } from '#engine/model/sector.ts';
import { AUDIENCES } from '#web/audiences/audiences.ts';
import { placesIn } from '#web/help/places.ts';
import { addressOf } from '#web/library/choice.ts';
import { slugOf, STATES } from '#web/states/facts.ts';
import { FALLBACK } from '#web/words/languages.ts';

/** Rooms without a part that varies. */
const ROOMS = [
  '',
  '/help',
  '/help/safety',
  '/help/directory',
  '/learn',
  '/learn/teens/my-country',
  '/requirements',
  '/clauses',
  '/states',
  '/states/exempla',
  '/states/not-joined',
  '/compare',
  '/cross-border',
  '/changes',
  '/library',
  '/companies',
  '/companies/register',
  '/check',
  '/data',
  '/languages',
  '/verify',
];

/**
 * Every public page, as it stands behind the language in the address. Two kinds are led to by these and not listed: findings
 * on one requirement in one State, since those of all States in all languages are more than a sitemap may hold, and what a
 * company published, which it asked nobody to find it by.
 *
 * @param records of the library, as they stand now
 */
export function pathsOf(records: readonly Pick<LibraryRecord, 'id'>[]): readonly string[] {
  const states = STATES.map(({ code }) => slugOf(code));
  return [
    ...ROOMS,
    ...Object.keys(AUDIENCES).map((audience) => `/for/${audience}`),
    ...READERS.map((audience) => `/learn/${audience}`),
    ...pages
      .filter(({ lang }) => lang === FALLBACK)
      .map(({ audience, slug }) => `/learn/${audience}/${slug}`),
    ...catalogue.requirements.map(({ id }) => `/requirements/${addressOf(id)}`),
    ...states.flatMap((state) => [
      `/states/${state}`,
      `/states/${state}/recommendations`,
      `/learn/teens/my-country/${state}`,
    ]),
    ...placesIn(FALLBACK).flatMap(({ slug }) => [`/help/${slug}`, `/help/directory/${slug}`]),
    ...SECTORS.map((sector) => `/companies/${sector}`),
    ...records.map(({ id }) => `/library/${id}`),
  ];
}

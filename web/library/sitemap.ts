import { catalogue } from 'made:catalogue';
import { pages } from 'made:learn';
import { records } from 'made:library';
import { parties } from 'made:parties';
import { AUDIENCES } from '#web/audiences/audiences.ts';
import { addressOf } from '#web/library/choice.ts';
import { FALLBACK } from '#web/words/languages.ts';

/** Rooms without a part that varies. */
const ROOMS = [
  '',
  '/help',
  '/help/safety',
  '/help/directory',
  '/learn',
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
  '/check',
  '/data',
  '/languages',
  '/verify',
];

/** Every public page, as it stands behind the language in the address. */
export function pathsOf(): readonly string[] {
  const states = parties.map(({ code }) => code.toLowerCase());
  return [
    ...ROOMS,
    ...Object.keys(AUDIENCES).map((audience) => `/for/${audience}`),
    ...pages
      .filter(({ lang }) => lang === FALLBACK)
      .map(({ audience, slug }) => `/learn/${audience}/${slug}`),
    ...catalogue.requirements.map(({ id }) => `/requirements/${addressOf(id)}`),
    ...states.flatMap((state) => (state === 'xe' ? [] : [`/states/${state}`, `/help/${state}`])),
    ...records.map(({ id }) => `/library/${id}`),
  ];
}

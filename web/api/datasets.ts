import { z } from '@hono/zod-openapi';
import {
  dcatJsonLd,
  dcatTurtle,
  LICENCE,
  MEDIA,
  type Dataset,
  type DcatInput,
} from '#engine/open-data/index.ts';
import { allPublicRows } from '#store/publications/public.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import { CATALOGUE_FORMATS, MAPPING_FORMATS, PUBLICATION_FORMATS, type Format } from './formats.ts';
import type { Ground } from './ground.ts';
import { opened } from './publications.ts';

type Row = Awaited<ReturnType<typeof allPublicRows>>[number];

/** All that can be had here, as DCAT 3: for the catalogues of others. */
export function datasetQuestions(api: Api, ground: Ground): void {
  asks(
    api,
    {
      path: '/datasets',
      id: 'datasets',
      tag: 'About',
      summary: 'All data sets of this site with their files, as a DCAT 3 catalogue.',
      query: z.strictObject({
        format: z.enum(['jsonld', 'turtle']).default('jsonld').openapi({ description: 'In which form.' }),
      }),
      answer: z.looseObject({}),
      types: ['application/ld+json', 'text/turtle'],
      refusals: [503],
    },
    async ({ query, base }) => {
      const { database } = await opened(ground);
      const input = inputOf(ground, await allPublicRows(database), base);
      return query.format === 'turtle'
        ? { text: dcatTurtle(input), type: MEDIA.turtle }
        : { body: dcatJsonLd(input), type: MEDIA.jsonLd };
    },
  );
}

function inputOf({ modified, texts }: Ground, rows: readonly Row[], base: string): DcatInput {
  const published = rows.map(({ at }) => at.slice(0, 10));
  return {
    base,
    title: 'Tutela',
    description:
      'What the Protocol on the sale of children asks of a State, and what States and NGOs published of their law and practice.',
    publisher: new URL(base).host,
    modified: [modified, ...published].sort().at(-1) ?? modified,
    datasets: [
      {
        id: 'catalogue',
        title: 'Catalogue of requirements',
        description: 'Every requirement with its question, its reasons and its sources.',
        modified,
        langs: ['en', ...texts.map(({ lang }) => lang)],
        licence: LICENCE,
        distributions: [
          ...filesOf(`${ROOT}/catalogue`, CATALOGUE_FORMATS),
          { url: `${ROOT}/catalogue/texts`, media: 'application/json', title: 'JSON, every language' },
        ],
      },
      {
        id: 'mappings',
        title: 'Mappings to other instruments',
        description: 'How each requirement stands to other treaties, goals and criteria.',
        modified,
        langs: ['en'],
        licence: LICENCE,
        distributions: filesOf(`${ROOT}/mappings`, MAPPING_FORMATS),
      },
      ...rows.map(publicationOf),
    ],
  };
}

function publicationOf({ sha256, state, name, voice, version, at }: Row): Dataset {
  const speaker = voice === 'state' ? 'the State' : 'an NGO';
  return {
    id: `publications/${state}/${voice}/${version}`,
    title: `${name}: findings of ${speaker}, version ${version}`,
    description: `Judgements of law and practice under the Protocol that ${speaker} published, with the words of the law relied on.`,
    issued: at.slice(0, 10),
    state,
    distributions: filesOf(`${ROOT}/publications/${sha256}`, PUBLICATION_FORMATS),
  };
}

function filesOf<T>(url: string, formats: readonly Format<T>[]) {
  return [
    { url, media: 'application/json', title: 'JSON' },
    ...formats.map(({ name, type }) => ({
      url: `${url}?format=${name}`,
      media: type.split(';')[0] ?? type,
      title: name,
    })),
  ];
}

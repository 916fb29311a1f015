import { z } from '@hono/zod-openapi';
import type { Catalogue as EngineCatalogue } from '#engine/model/catalogue.ts';
import { Mapping } from '#engine/model/mapping.ts';
import { Addressee, Kind, Requirement, Severity } from '#engine/model/requirement.ts';
import { catalogueJson } from '#engine/open-data/index.ts';
import { chosen, groupOf } from '#web/library/choice.ts';
import { asks, ROOT, type Api } from './endpoint.ts';
import { CATALOGUE_FORMATS, formatIn, formatsOf, MAPPING_FORMATS, typesOf } from './formats.ts';
import type { Ground } from './ground.ts';
import { Asked, listOf, PAGE, paged } from './page.ts';
import { Refusal } from './problem.ts';

const Group = z.strictObject({ id: z.string(), title: z.string(), requirements: z.int() }).openapi('Group');
const Profile = z
  .strictObject({ id: z.string(), title: z.string(), about: z.string(), requirements: z.array(z.string()) })
  .openapi('Profile');
const Article = z.strictObject({ number: z.string(), gist: z.string(), operative: z.boolean() });
const Instrument = z.strictObject({
  id: z.string(),
  title: z.string(),
  adopted: z.string(),
  articles: z.array(Article),
});
/** A requirement for readers: how the matcher recognises it is left to the source of the catalogue. */
const Shown = Requirement.omit({ signature: true, examples: true }).openapi('Requirement');
const Line = Shown.pick({
  id: true,
  title: true,
  question: true,
  severity: true,
  kind: true,
  addressees: true,
})
  .extend({ group: z.string() })
  .openapi('RequirementLine');
const Whole = z
  .strictObject({
    version: z.string(),
    edition: z.string().openapi({ format: 'date', description: 'Day of its last change.' }),
    instrument: Instrument,
    groups: z.array(Group),
    requirements: z.array(Shown),
  })
  .openapi('Catalogue');

/** What the Protocol asks: the catalogue, its groups and profiles. */
export function catalogueQuestions(
  api: Api,
  { catalogue, profiles, texts, mappings, modified }: Ground,
): void {
  const groups = groupsOf(catalogue);
  const { groups: _, edition, ...instrument } = catalogue.instrument;
  const whole = {
    version: catalogue.version,
    edition,
    instrument,
    groups,
    requirements: catalogue.requirements.map(shown),
  };

  asks(
    api,
    {
      path: '/catalogue',
      id: 'catalogue',
      tag: 'Catalogue',
      summary: 'The whole catalogue: the instrument, its groups and every requirement.',
      query: z.strictObject({ format: formatsOf(CATALOGUE_FORMATS) }),
      answer: Whole,
      types: typesOf(CATALOGUE_FORMATS),
    },
    ({ query, base }) =>
      formatIn(CATALOGUE_FORMATS, query.format, { catalogue, base, modified, texts }) ?? { body: whole },
  );

  asks(
    api,
    {
      path: '/catalogue/texts',
      id: 'catalogueTexts',
      tag: 'Catalogue',
      summary: 'The whole catalogue in every language it is in, under addresses that stay.',
      answer: z.looseObject({}),
    },
    ({ base }) => ({ body: catalogueJson({ catalogue, base, modified, texts }) }),
  );

  asks(
    api,
    {
      path: '/requirements',
      id: 'requirements',
      tag: 'Catalogue',
      summary: 'Requirements, in the order of the catalogue; with words, the best fit first.',
      query: z.strictObject({
        ...PAGE,
        group: z
          .enum(catalogue.instrument.groups.map(({ id }) => id))
          .optional()
          .openapi({ description: 'Of this group.' }),
        severity: Severity.optional().openapi({
          description: 'O: duty of the Protocol. S: recommended by the Committee. P: good practice.',
        }),
        addressee: Addressee.optional().openapi({ description: 'Of whom it is asked.' }),
        kind: Kind.optional().openapi({ description: 'What kind of measure it asks for.' }),
        q: Asked.optional().openapi({ description: 'With these words.' }),
      }),
      answer: listOf(Line),
    },
    ({ query: { limit, cursor, ...filters } }) => {
      const { group = '', severity = '', addressee = '', kind = '', q = '' } = filters;
      const found = chosen(catalogue, { group, severity, addressee, kind, q });
      const page = paged(found, ({ id }) => id, { limit, cursor }, `${ROOT}/requirements`, filters);
      return { body: { ...page, items: page.items.map(line) }, ...linked(page) };
    },
  );

  asks(
    api,
    {
      path: '/requirements/{id}',
      id: 'requirement',
      tag: 'Catalogue',
      summary: 'One requirement, whole.',
      params: z.object({ id: Asked.openapi({ example: 'csam.produce' }) }),
      answer: Shown,
      refusals: [404],
    },
    ({ params }) => {
      const found = catalogue.requirements.find(({ id }) => id === params.id);
      if (!found)
        throw new Refusal(404, `There is no such requirement. Their ids are listed at ${ROOT}/requirements.`);
      return { body: shown(found) };
    },
  );

  asks(
    api,
    {
      path: '/groups',
      id: 'groups',
      tag: 'Catalogue',
      summary: 'The groups of requirements, with how many each holds.',
      answer: z.strictObject({ items: z.array(Group) }),
    },
    () => ({ body: { items: groups } }),
  );

  asks(
    api,
    {
      path: '/profiles',
      id: 'profiles',
      tag: 'Catalogue',
      summary: 'Choices of requirements, such as a first set to begin with.',
      answer: z.strictObject({ items: z.array(Profile) }),
    },
    () => ({ body: { items: profiles } }),
  );

  asks(
    api,
    {
      path: '/mappings',
      id: 'mappings',
      tag: 'Catalogue',
      summary: 'How the requirements stand to other instruments: equal, subset, superset, intersects, none.',
      query: z.strictObject({ format: formatsOf(MAPPING_FORMATS) }),
      answer: z.strictObject({ items: z.array(Mapping) }),
      types: typesOf(MAPPING_FORMATS),
    },
    ({ query, base }) =>
      formatIn(MAPPING_FORMATS, query.format, { catalogue, mappings, base, modified }) ?? {
        body: { items: mappings },
      },
  );
}

function groupsOf({ instrument, requirements }: EngineCatalogue) {
  return instrument.groups.map(({ id, title }) => ({
    id,
    title,
    requirements: requirements.filter((each) => groupOf(each) === id).length,
  }));
}

/** The number of a paragraph that nobody verified is never shown. */
function shown({ signature: _, examples: __, ...requirement }: Requirement) {
  const guidelines = requirement.pinpoints.guidelines.map(({ paras, lead: ___, ...place }) => ({
    ...place,
    ...(place.mark === 'verified' && paras !== undefined ? { paras } : {}),
  }));
  return { ...requirement, pinpoints: { ...requirement.pinpoints, guidelines } };
}

function line({ id, title, question, severity, kind, addressees }: Requirement) {
  return { id, title, question, severity, kind, addressees, group: groupOf(id) };
}

/** The next page is in the head of the answer too (RFC 8288). */
export function linked({ next }: { readonly next?: string }): { readonly next?: string } {
  return next === undefined ? {} : { next };
}

import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Mapping, MappingRow, Relation } from '#engine/model/mapping.ts';
import { LICENCE } from './input.ts';
import { irisOf } from './iris.ts';
import { line, markup, markupLine, metadata, NS, prop, some, type Json } from './oscal.ts';
import { uuidOf } from './uuid.ts';

export type MappingsInput = {
  readonly catalogue: Catalogue;
  readonly mappings: readonly Mapping[];
  readonly base: string;
  /** ISO 8601 date of this version of the catalogue. */
  readonly modified: string;
};

const RELATIONSHIP: Readonly<Record<Relation, string>> = {
  equal: 'equal-to',
  subset: 'subset-of',
  superset: 'superset-of',
  intersects: 'intersects-with',
  none: 'no-relationship',
};

/**
 * How the catalogue stands to other instruments, as an OSCAL mapping collection (`application/oscal+json`; OSCAL 1.2,
 * Control Mapping Model; the relations are those of NIST IR 8477). Sources are requirements, targets provisions as their
 * instrument numbers them. What was looked at without result is there as `no-relationship`; what was not looked at is
 * counted in `source-gap-summary`.
 */
export function mappingCollection({ catalogue, mappings, base, modified }: MappingsInput): Json {
  const iris = irisOf(base);
  const ids = mappings.map(({ id }) => id).join(' ');
  return {
    'mapping-collection': {
      uuid: uuidOf(`mapping-collection ${catalogue.version} ${ids}`),
      metadata: metadata({
        title: `Requirements of the ${catalogue.instrument.title} beside other instruments`,
        modified,
        version: catalogue.version,
        links: [{ href: LICENCE, rel: 'license' }],
      }),
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: 'draft',
        'mapping-description': markup(
          'Each relation is our reading, with a sentence that says why. The property "mark" says whether the text of the provision was read (verified), its heading (section), or neither (unverified).',
        ),
      },
      mappings: mappings.map((mapping) => ({
        uuid: uuidOf(`mapping ${mapping.id} ${catalogue.version}`),
        'source-resource': { type: 'catalog', href: iris.catalogue(catalogue.instrument.id) },
        'target-resource': { ns: NS, type: mapping.kind, href: `#${resource(mapping)}` },
        maps: mapping.maps.map((row) => mapOf(mapping, row)),
        ...gaps(mapping, catalogue),
      })),
      'back-matter': {
        resources: mappings.map((mapping) => ({
          uuid: resource(mapping),
          title: markupLine(mapping.title),
          description: markup(`${mapping.source} As of ${mapping.asOf}.\n\n${mapping.scope}`),
          props: [prop('abbreviation', mapping.abbreviation)],
          citation: { text: markupLine(mapping.title) },
        })),
      },
    },
  };
}

function resource({ id }: Mapping): string {
  return uuidOf(`instrument ${id}`);
}

function mapOf(
  { id, abbreviation }: Mapping,
  { requirement, provision, relation, rationale, mark }: MappingRow,
): Json {
  return {
    uuid: uuidOf(`map ${id} ${requirement} ${provision}`),
    relationship: RELATIONSHIP[relation],
    sources: [{ type: 'control', 'id-ref': requirement }],
    targets: [{ type: 'control', 'id-ref': line(`${abbreviation} ${provision}`) }],
    props: [prop('mark', mark)],
    remarks: markup(rationale),
  };
}

function gaps({ id, maps }: Mapping, { requirements, version }: Catalogue): Json {
  const looked = new Set(maps.map(({ requirement }) => requirement));
  const rest = requirements.filter((each) => !looked.has(each.id)).map((each) => each.id);
  const summary = {
    uuid: uuidOf(`mapping gaps ${id} ${version}`),
    'unmapped-controls': [{ 'with-ids': rest }],
  };
  return rest.length === 0
    ? {}
    : { ...some('props', [prop('not-looked-at', String(rest.length))]), 'source-gap-summary': summary };
}

import type { Requirement, Severity } from '#engine/model/requirement.ts';
import { day, iri, jsonLd, text, type Graph, type Node, type Value } from './graph.ts';
import { groupOf, LICENCE, type CatalogueInput, type RequirementText, type Texts } from './input.ts';
import { irisOf, type Iris } from './iris.ts';
import type { Json } from './oscal.ts';
import { citationsOf } from './pinpoints.ts';
import { turtle } from './turtle.ts';

const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const DRAFT = 'a draft translation, not yet read by a lawyer whose language it is.';

/** The catalogue as a SKOS concept scheme in JSON-LD (`application/ld+json`). See `skosGraph`. */
export function catalogueSkos(input: CatalogueInput): Json {
  return jsonLd(skosGraph(input));
}

/** The same scheme in Turtle (`text/turtle`): the same statements, one for one. */
export function catalogueSkosTurtle(input: CatalogueInput): string {
  return turtle(skosGraph(input));
}

/**
 * The catalogue as a concept scheme (SKOS Reference, W3C Recommendation of 18 August 2009): groups are its top concepts,
 * requirements are narrower than their group, and each of the three layers is a collection, since a layer is no concept.
 * `prefLabel` is the title, `definition` the question, `scopeNote` the reason, `note` what is covered, each in English
 * and in every language handed in that has it; `dcterms:source` names the places.
 */
export function skosGraph(input: CatalogueInput): Graph {
  const { catalogue, base, modified, texts = [] } = input;
  const { instrument, requirements, version } = catalogue;
  const iris = irisOf(base);
  const scheme = iris.catalogue(instrument.id);
  const groups = instrument.groups.filter(({ id }) => requirements.some((each) => groupOf(each.id) === id));
  const head: Node = {
    iri: scheme,
    types: ['skos:ConceptScheme'],
    says: [
      ['dcterms:title', text(`Requirements of the ${instrument.title}`, 'en')],
      ...texts.flatMap(({ lang, title }) => labelled('dcterms:title', title, lang)),
      ...texts
        .filter(({ state }) => state === 'draft')
        .map(({ lang }) => ['skos:editorialNote', text(`Texts in "${lang}": ${DRAFT}`, 'en')] as const),
      ['dcterms:license', iri(LICENCE)],
      ['dcterms:modified', day(modified)],
      ['owl:versionInfo', text(version)],
      ['dcterms:source', iri(iris.instrument(instrument.id))],
      ...groups.map(({ id }) => ['skos:hasTopConcept', iri(iris.group(instrument.id, id))] as const),
    ],
  };
  return {
    prefixes: PREFIXES,
    nodes: [
      head,
      ...groups.map(({ id, title }): Node => {
        const labels = texts.flatMap((each) => labelled('skos:prefLabel', each.group?.(id), each.lang));
        return {
          iri: iris.group(instrument.id, id),
          types: ['skos:Concept'],
          says: [
            ['skos:inScheme', iri(scheme)],
            ['skos:topConceptOf', iri(scheme)],
            ['skos:notation', text(id)],
            ['skos:prefLabel', text(title, 'en')],
            ...labels,
          ],
        };
      }),
      ...requirements.map((requirement) => concept(requirement, instrument.id, iris, texts)),
      ...LAYERS.map(([severity, label]) => layer(severity, label, requirements, instrument.id, iris)),
    ],
  };
}

function concept(requirement: Requirement, instrument: string, iris: Iris, texts: readonly Texts[]): Node {
  const { id, title, question, why, detail, related, pinpoints } = requirement;
  const english: RequirementText = { title, question, why, detail };
  const said = [
    { lang: 'en', words: english },
    ...texts.map(({ lang, of }) => ({ lang, words: of(id) })),
  ].flatMap(({ lang, words }) => [
    ...labelled('skos:prefLabel', words?.title, lang),
    ...labelled('skos:definition', words?.question, lang),
    ...labelled('skos:scopeNote', words?.why, lang),
    ...labelled('skos:note', words?.detail, lang),
  ]);
  return {
    iri: iris.requirement(instrument, id),
    types: ['skos:Concept'],
    says: [
      ['skos:inScheme', iri(iris.catalogue(instrument))],
      ['skos:broader', iri(iris.group(instrument, groupOf(id)))],
      ['skos:notation', text(id)],
      ...said,
      ...related.map((other) => ['skos:related', iri(iris.requirement(instrument, other))] as const),
      ...citationsOf(pinpoints).map(
        ({ cite, mark }) =>
          ['dcterms:source', text(mark === 'unverified' ? `${cite} (unverified)` : cite)] as const,
      ),
      ['rdfs:seeAlso', iri(iris.page('en', id))],
    ],
  };
}

function labelled(
  property: string,
  words: string | undefined,
  lang: string,
): readonly (readonly [string, Value])[] {
  return words === undefined ? [] : [[property, text(words, lang)]];
}

const LAYERS: readonly (readonly [Severity, string])[] = [
  ['O', 'Duties of the Protocol'],
  ['S', 'Recommendations of the Committee on the Rights of the Child'],
  ['P', 'Good practice'],
];

function layer(
  severity: Severity,
  label: string,
  requirements: readonly Requirement[],
  instrument: string,
  iris: Iris,
): Node {
  return {
    iri: iris.layer(instrument, severity),
    types: ['skos:Collection'],
    says: [
      ['skos:inScheme', iri(iris.catalogue(instrument))],
      ['skos:notation', text(severity)],
      ['skos:prefLabel', text(label, 'en')],
      ...requirements
        .filter((each) => each.severity === severity)
        .map(({ id }) => ['skos:member', iri(iris.requirement(instrument, id))] as const),
    ],
  };
}

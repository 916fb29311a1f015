import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { judgementsIn } from '#engine/model/desk-publication.ts';
import {
  annotationPage,
  catalogueSkos,
  catalogueSkosTurtle,
  dcatJsonLd,
  dcatTurtle,
  publicationJsonLd,
  textsOf,
  type DcatInput,
  type Json,
} from '#engine/open-data/index.ts';
import { readGround } from '#operations/ground.ts';
import { overlaysOf } from '#operations/overlays.ts';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { exemplaPublication } from './desk-publication.ts';

const { catalogue } = readGround(groundFiles());
const base = 'https://tutela.example';
const texts = Object.values(overlaysOf(catalogue)).map(textsOf);
const skosInput = { catalogue, base, modified: '2026-11-22', texts };
const signed = exemplaPublication();
const dcatInput: DcatInput = {
  base,
  title: 'Open data of Tutela',
  description: 'Catalogue, publications, facts and help.',
  publisher: 'Tutela',
  modified: '2026-11-22',
  datasets: [
    {
      id: 'catalogue',
      title: 'Requirements',
      description: 'What the Protocol asks.\n"Quoted", with a \\ in it.',
      modified: '2026-11-22',
      langs: ['en', 'fr', 'pt-BR'],
      keywords: ['law', 'children'],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      distributions: [
        { url: '/api/v1/catalogue.ttl', media: 'text/turtle; charset=utf-8', bytes: 1234 },
        { url: '/api/v1', media: 'application/json', file: false },
      ],
    },
    {
      id: 'publications/XE/state/1',
      title: 'Findings on Exempla',
      description: 'Version 1',
      issued: '2026-11-22',
      state: 'XE',
      publisher: 'Exempla',
      distributions: [{ url: '/x.json', media: 'application/json', sha256: signed.sha256 }],
    },
  ],
};

const NO_FETCH = (url: string) => Promise.reject(new Error(`would be fetched: ${url}`));

/** The terms of the context that annotationPage writes with, by the vocabulary of the standard (W3C, 23 February 2017). */
const ANNO = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  ...Object.fromEntries(
    ['Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'].map(
      (name) => [name, `oa:${name}`],
    ),
  ),
  AnnotationPage: 'as:OrderedCollectionPage',
  AnnotationCollection: 'as:OrderedCollection',
  ...Object.fromEntries(['assessing', 'classifying'].map((name) => [name, `oa:${name}`])),
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  partOf: { '@type': '@id', '@id': 'as:partOf' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  label: 'rdfs:label',
  value: 'rdf:value',
  format: 'dc:format',
  created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
};

const localContext = (url: string) =>
  url === 'http://www.w3.org/ns/anno.jsonld'
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': ANNO } })
    : NO_FETCH(url);

async function quadsOf(document: Json, loader: unknown = NO_FETCH): Promise<readonly Quad[]> {
  const text = await jsonld.toRDF(
    document as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      documentLoader: loader as typeof localContext as never,
      safe: true,
    } as jsonld.Options.ToRdf,
  );
  return new Parser({ format: 'N-Quads' }).parse(text as unknown as string);
}

const written = (quads: readonly Quad[]): readonly string[] =>
  quads
    .map(({ subject, predicate, object }) => {
      const rest = 'language' in object ? `${object.language} ${object.datatype.value}` : '';
      return JSON.stringify([subject.value, predicate.value, object.termType, object.value, rest]);
    })
    .sort();

for (const [name, ld, ttl] of [
  ['SKOS', catalogueSkos(skosInput), catalogueSkosTurtle(skosInput)],
  ['DCAT', dcatJsonLd(dcatInput), dcatTurtle(dcatInput)],
] as const) {
  test(`${name}: JSON-LD and Turtle say the same, and nothing is fetched to read them`, async () => {
    const fromLd = written(await quadsOf(ld));
    const fromTurtle = written(new Parser({ format: 'text/turtle' }).parse(ttl));
    assert.ok(fromLd.length > 30);
    assert.deepEqual(fromTurtle, fromLd);
    assert.equal(new Set(fromLd).size, fromLd.length, 'a statement is made twice');
  });
}

test('a broken Turtle file is seen', () => {
  assert.throws(() => new Parser().parse(catalogueSkosTurtle(skosInput).replace('" ;', ' ;')));
});

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

test('SKOS: every concept has one label in a language, English always, and one notation', async () => {
  const quads = await quadsOf(catalogueSkos(skosInput));
  const concepts = subjectsOf(quads, `${SKOS}Concept`);
  assert.equal(concepts.size, catalogue.requirements.length + catalogue.instrument.groups.length);
  for (const concept of concepts) {
    const labels = objects(quads, concept, `${SKOS}prefLabel`).map(
      (each) => 'language' in each && each.language,
    );
    assert.equal(new Set(labels).size, labels.length, `${concept} has two labels in one language (S14)`);
    assert.ok(labels.includes('en'), concept);
    assert.equal(objects(quads, concept, `${SKOS}notation`).length, 1);
  }
  const french = texts.find(({ lang }) => lang === 'fr');
  const spoken = catalogue.requirements.filter(({ id }) => french?.of(id)?.title).length;
  const said = quads.filter(
    ({ predicate, object }) =>
      predicate.value === `${SKOS}prefLabel` &&
      'language' in object &&
      object.language === 'fr' &&
      catalogue.requirements.some(({ id }) => french?.of(id)?.title === object.value),
  );
  assert.equal(said.length, spoken, 'a language has more or fewer labels than were handed in');
});

test('SKOS: no cycle, no relation both broader and related, no concept that is a collection', async () => {
  const quads = await quadsOf(catalogueSkos(skosInput));
  const concepts = subjectsOf(quads, `${SKOS}Concept`);
  const collections = subjectsOf(quads, `${SKOS}Collection`);
  const schemes = subjectsOf(quads, `${SKOS}ConceptScheme`);
  for (const id of concepts) assert.ok(!collections.has(id) && !schemes.has(id), `${id} (S9, S37)`);
  const broader = new Map<string, string[]>();
  for (const id of concepts)
    broader.set(
      id,
      objects(quads, id, `${SKOS}broader`).map(({ value }) => value),
    );
  const above = (id: string, path: readonly string[] = []): readonly string[] => {
    assert.ok(!path.includes(id), `a circle: ${[...path, id].join(' > ')}`);
    return (broader.get(id) ?? []).flatMap((up) => [up, ...above(up, [...path, id])]);
  };
  for (const id of concepts) {
    const up = above(id);
    for (const target of [...up, ...objects(quads, id, `${SKOS}related`).map(({ value }) => value)]) {
      assert.ok(concepts.has(target), `${id} names ${target}, which is no concept`);
    }
    for (const { value } of objects(quads, id, `${SKOS}related`)) {
      assert.ok(value !== id && !up.includes(value), `${id}: related and broader are disjoint (S27)`);
    }
    const top = objects(quads, id, `${SKOS}topConceptOf`).length > 0;
    assert.equal(top, up.length === 0, `${id}: a concept is at the top or below one`);
  }
  const members = [...collections].flatMap((id) => objects(quads, id, `${SKOS}member`));
  assert.equal(members.length, catalogue.requirements.length, 'each requirement is in one layer');
});

test('publication: what is met ensures the implementation of the treaty, what is partly met applies it', async () => {
  const quads = await quadsOf(publicationJsonLd({ signed, catalogue, base }));
  const schema = 'http://schema.org/';
  const relied = (verdict: string) =>
    new Set(
      judgementsIn(signed.content)
        .filter(({ aspect, judgement }) => aspect === 'law' && judgement.verdict === verdict)
        .flatMap(({ judgement }) => judgement.evidence.map(({ segment }) => segment)),
    );
  for (const [verdict, property] of [
    ['met', 'legislationEnsuresImplementationOf'],
    ['partly', 'legislationApplies'],
  ] as const) {
    const said = quads.filter(({ predicate }) => predicate.value === `${schema}${property}`);
    assert.ok(said.length > 20);
    assert.equal(said.length, relied(verdict).size);
    assert.deepEqual([...new Set(said.map(({ object }) => object.value))], [`${base}/id/opsc`]);
  }
  const provisions = new Set(
    judgementsIn(signed.content).flatMap(({ judgement }) => judgement.evidence.map(({ segment }) => segment)),
  );
  const named = quads.filter(({ predicate }) => predicate.value === `${schema}isPartOf`);
  assert.equal(named.length, provisions.size);
});

test('annotations: each quote once, by its words and by its place', async () => {
  const page = annotationPage({ signed, catalogue, base });
  const quads = await quadsOf(page, localContext);
  const oa = 'http://www.w3.org/ns/oa#';
  const evidence = judgementsIn(signed.content).flatMap(({ judgement }) => judgement.evidence);
  const quotes = subjectsOf(quads, `${oa}TextQuoteSelector`);
  assert.equal(quotes.size, evidence.length);
  assert.equal(subjectsOf(quads, `${oa}TextPositionSelector`).size, evidence.length);
  assert.equal(subjectsOf(quads, `${oa}Annotation`).size, evidence.length);
  const exact = quads
    .filter(({ predicate }) => predicate.value === `${oa}exact`)
    .map(({ object }) => object.value);
  assert.deepEqual([...exact].sort(), evidence.map(({ quote }) => quote.exact).sort());
  for (const property of ['hasBody', 'hasTarget', 'motivatedBy']) {
    assert.ok(
      quads.some(({ predicate }) => predicate.value === `${oa}${property}`),
      property,
    );
  }
});

test('every class and property is one of its vocabulary', async () => {
  const known = new Set(
    ['skos', 'dcat', 'dcterms', 'schema', 'oa'].flatMap((name) => {
      const file = join(PACKAGE, 'node_modules', '@vocabulary', name, `${name}.nq`);
      return new Parser({ format: 'N-Quads' })
        .parse(readFileSync(file, 'utf8'))
        .map(({ subject }) => subject.value);
    }),
  );
  const spaces =
    /^(http:\/\/(www\.w3\.org\/(2004\/02\/skos\/core|ns\/(dcat|oa))#|purl\.org\/dc\/terms\/|schema\.org\/))/;
  const documents = [
    [catalogueSkos(skosInput)],
    [dcatJsonLd(dcatInput)],
    [publicationJsonLd({ signed, catalogue, base })],
    [annotationPage({ signed, catalogue, base }), localContext],
  ] as const;
  const asked = new Set<string>();
  for (const [document, loader] of documents) {
    for (const { predicate, object } of await quadsOf(document, loader)) {
      asked.add(predicate.value);
      if (predicate.value.endsWith('#type')) asked.add(object.value);
    }
  }
  const ours = [...asked].filter((iri) => spaces.test(iri));
  assert.ok(ours.length > 40);
  assert.deepEqual(
    ours.filter((iri) => !known.has(iri)),
    [],
  );
});

function subjectsOf(quads: readonly Quad[], type: string): ReadonlySet<string> {
  return new Set(
    quads
      .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
      .map(({ subject }) => subject.value),
  );
}

function objects(quads: readonly Quad[], subject: string, predicate: string): readonly Quad['object'][] {
  return quads
    .filter((each) => each.subject.value === subject && each.predicate.value === predicate)
    .map(({ object }) => object);
}

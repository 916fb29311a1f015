import { day, iri, jsonLd, text, type Graph, type Node, type Value } from './graph.ts';
import { irisOf } from './iris.ts';
import type { Json } from './oscal.ts';
import { turtle } from './turtle.ts';

/** One file or address of a dataset. */
export type Distribution = {
  /** Absolute, or a path on the same site. */
  readonly url: string;
  /** IANA media type: "application/json". */
  readonly media: string;
  readonly title?: string | undefined;
  readonly bytes?: number | undefined;
  /** 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
  /** Address of the standard the file follows. */
  readonly conformsTo?: string | undefined;
  /** False where the address is one of a page or an interface rather than of a file. */
  readonly file?: boolean | undefined;
};

export type Dataset = {
  /** Path part that stays: "catalogue", "publications/XE/state/1". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 dates. */
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** BCP 47. */
  readonly langs?: readonly string[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2 of the State it is about. */
  readonly state?: string | undefined;
  /** Who answers for the content; the site itself when absent. */
  readonly publisher?: string | undefined;
  /** Address of the licence; nothing is said of the licence when absent. */
  readonly licence?: string | undefined;
  readonly distributions: readonly Distribution[];
};

export type DcatInput = {
  readonly base: string;
  readonly title: string;
  readonly description: string;
  /** Who runs the site. */
  readonly publisher: string;
  readonly modified: string;
  readonly datasets: readonly Dataset[];
};

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What there is to download, as DCAT 3 in JSON-LD (`application/ld+json`). See `dcatGraph`. */
export function dcatJsonLd(input: DcatInput): Json {
  return jsonLd(dcatGraph(input));
}

/** The same in Turtle (`text/turtle`). */
export function dcatTurtle(input: DcatInput): string {
  return turtle(dcatGraph(input));
}

/** A catalogue of datasets (Data Catalog Vocabulary 3, W3C Recommendation of 22 August 2024, 6.3 to 6.8). */
export function dcatGraph(input: DcatInput): Graph {
  const { base, title, description, publisher, modified, datasets } = input;
  const iris = irisOf(base);
  const address = (url: string): string => (url.startsWith('/') ? iris.at(url) : url);
  const set = (id: string): string =>
    `${iris.at('/id/datasets/')}${id.split('/').map(encodeURIComponent).join('/')}`;
  const site = iris.at('/id/publisher');
  const catalogue: Node = {
    iri: iris.at('/id/datasets'),
    types: ['dcat:Catalog'],
    says: [
      ['dcterms:title', text(title, 'en')],
      ['dcterms:description', text(description, 'en')],
      ['dcterms:publisher', iri(site)],
      ['dcterms:modified', day(modified)],
      ...datasets.map(({ id }) => ['dcat:dataset', iri(set(id))] as const),
    ],
  };
  const states = [...new Set(datasets.flatMap(({ state }) => state ?? []))];
  return {
    prefixes: PREFIXES,
    nodes: [
      catalogue,
      agent(site, publisher),
      ...datasets.flatMap((each) => datasetNodes(each, set(each.id), { site, address, state: iris.state })),
      ...states.map((code): Node => {
        return {
          iri: iris.state(code),
          types: ['dcterms:Location'],
          says: [['dcterms:identifier', text(code)]],
        };
      }),
    ],
  };
}

type Place = {
  readonly site: string;
  readonly address: (url: string) => string;
  readonly state: (code: string) => string;
};

function datasetNodes(dataset: Dataset, id: string, { site, address, state }: Place): readonly Node[] {
  const {
    title,
    description,
    issued,
    modified,
    langs = [],
    keywords = [],
    publisher,
    licence,
    distributions,
  } = dataset;
  const own = publisher === undefined ? site : `${id}#publisher`;
  const says: (readonly [string, Value])[] = [
    ['dcterms:title', text(title, 'en')],
    ['dcterms:description', text(description, 'en')],
    ['dcterms:identifier', text(dataset.id)],
    ['dcterms:publisher', iri(own)],
    ...given('dcterms:issued', issued, day),
    ...given('dcterms:modified', modified, day),
    ...langs.map((lang) => ['dcterms:language', iri(languageIri(lang))] as const),
    ...keywords.map((word) => ['dcat:keyword', text(word, 'en')] as const),
    ...given('dcterms:spatial', dataset.state, (code) => iri(state(code))),
    ...given('dcterms:license', licence, iri),
    ...distributions.map((_, index) => ['dcat:distribution', iri(`${id}#file-${index + 1}`)] as const),
  ];
  return [
    { iri: id, types: ['dcat:Dataset'], says },
    ...(publisher === undefined ? [] : [agent(own, publisher)]),
    ...distributions.flatMap((each, index) =>
      fileNodes(each, `${id}#file-${index + 1}`, address(each.url), licence),
    ),
  ];
}

function fileNodes(
  { media, title, bytes, sha256, conformsTo, file = true }: Distribution,
  id: string,
  url: string,
  licence: string | undefined,
): readonly Node[] {
  const sum = `${id}-sha256`;
  const says: (readonly [string, Value])[] = [
    ...given('dcterms:title', title, (words) => text(words, 'en')),
    ['dcat:accessURL', iri(url)],
    ...(file ? [['dcat:downloadURL', iri(url)] as const] : []),
    ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${bare(media)}`)],
    ...given('dcat:byteSize', bytes, (count) => ({
      text: String(count),
      datatype: 'xsd:nonNegativeInteger',
    })),
    ...given('dcterms:conformsTo', conformsTo, iri),
    ...given('dcterms:license', licence, iri),
    ...(sha256 === undefined ? [] : [['spdx:checksum', iri(sum)] as const]),
  ];
  if (sha256 === undefined) return [{ iri: id, types: ['dcat:Distribution'], says }];
  return [
    { iri: id, types: ['dcat:Distribution'], says },
    {
      iri: sum,
      types: ['spdx:Checksum'],
      says: [
        ['spdx:algorithm', iri(`${PREFIXES.spdx}checksumAlgorithm_sha256`)],
        ['spdx:checksumValue', { text: sha256, datatype: 'xsd:hexBinary' }],
      ],
    },
  ];
}

function given<T>(
  property: string,
  value: T | undefined,
  as: (value: T) => Value,
): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[property, as(value)]];
}

function agent(id: string, name: string): Node {
  return { iri: id, types: ['foaf:Agent'], says: [['foaf:name', text(name)]] };
}

/** Parameters are no part of the registered name. */
function bare(media: string): string {
  return (media.split(';')[0] ?? media).trim();
}

/** Languages as the Library of Congress names them (DCAT 3, 6.4.8). */
function languageIri(lang: string): string {
  const [code = lang] = lang.toLowerCase().split('-');
  return `http://id.loc.gov/vocabulary/iso639-${code.length === 2 ? 1 : 2}/${code}`;
}

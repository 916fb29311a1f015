/** Short names of vocabularies in a graph: "skos" for "http://www.w3.org/2004/02/skos/core#". */
export type Prefixes = Readonly<Record<string, string>>;

/** What is said of a thing: another thing by its IRI, or a literal with a language or a datatype (RDF 1.1 Concepts, 3). */
export type Value =
  { readonly iri: string } | { readonly text: string; readonly lang?: string; readonly datatype?: string };

/** One thing and what is said of it. Names of classes, properties and datatypes are prefixed: "skos:prefLabel". */
export type Node = {
  readonly iri: string;
  readonly types: readonly string[];
  readonly says: readonly (readonly [property: string, value: Value])[];
};

export type Graph = { readonly prefixes: Prefixes; readonly nodes: readonly Node[] };

export function iri(value: string): Value {
  return { iri: value };
}

export function text(value: string, lang?: string): Value {
  return lang === undefined ? { text: value } : { text: value, lang };
}

/** A day of XML Schema: "2026-11-22". */
export function day(value: string): Value {
  return { text: value, datatype: 'xsd:date' };
}

/**
 * The graph as JSON-LD 1.1, flattened (JSON-LD 1.1, 4.9 and 8.5). The context is in the document, so that nothing is
 * fetched to read it.
 */
export function jsonLd({ prefixes, nodes }: Graph): Readonly<Record<string, unknown>> {
  return { '@context': { ...prefixes }, '@graph': nodes.map(nodeJson) };
}

function nodeJson({ iri: id, types, says }: Node): Record<string, unknown> {
  const said = new Map<string, unknown[]>();
  for (const [property, value] of says) {
    said.set(property, [...(said.get(property) ?? []), valueJson(value)]);
  }
  return { '@id': id, '@type': [...types], ...Object.fromEntries(said) };
}

function valueJson(value: Value): Record<string, string> {
  if ('iri' in value) return { '@id': value.iri };
  return {
    '@value': value.text,
    ...(value.lang === undefined ? {} : { '@language': value.lang }),
    ...(value.datatype === undefined ? {} : { '@type': value.datatype }),
  };
}

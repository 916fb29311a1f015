import type { Graph, Node, Value } from './graph.ts';

/**
 * The graph as Turtle (RDF 1.1 Turtle, W3C Recommendation of 25 February 2014): one thing a paragraph, in the order of
 * the graph, so that two versions can be compared line by line.
 */
export function turtle({ prefixes, nodes }: Graph): string {
  const head = Object.entries(prefixes).map(([name, space]) => `@prefix ${name}: ${iriRef(space)} .`);
  return `${[...head, '', ...nodes.map(paragraph)].join('\n')}\n`;
}

function paragraph({ iri, types, says }: Node): string {
  const lines = [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...says.map(([property, value]) => `${property} ${term(value)}`),
  ];
  return lines.length === 0 ? '' : `${iriRef(iri)}\n  ${lines.join(' ;\n  ')} .\n`;
}

function term(value: Value): string {
  if ('iri' in value) return iriRef(value.iri);
  const literal = `"${value.text.replace(/["\\\n\r\t\b\f]/g, (sign) => ESCAPED[sign] ?? sign)}"`;
  if (value.lang !== undefined) return `${literal}@${value.lang}`;
  return value.datatype === undefined ? literal : `${literal}^^${value.datatype}`;
}

/** ECHAR (Turtle, 6.4). */
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

/** What an IRIREF may not hold is written as UCHAR (Turtle, 6.4). */
function iriRef(iri: string): string {
  const safe = iri.replace(
    /[\u0000-\u0020<>"{}|^`\\]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
  return `<${safe}>`;
}

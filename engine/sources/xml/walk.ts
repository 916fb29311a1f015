import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Input } from '../format.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Takes the events of the parser; names come without their prefix. */
export type Handler = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

/** Fed in pieces so that the parser never copies the whole text. */
const PIECE = 65_536;
/** No law is nested so deep; a file that is was made to break readers. */
const DEEPEST = 500;
const LONGEST_ATTRIBUTE = 1_000_000;

/**
 * Walks XML of any origin, in one pass and in bounded memory. Entities are never declared by the
 * file itself; those of HTML are known. Prefixes are not resolved, so that a file with a forgotten
 * declaration is read all the same.
 *
 * @param begin gets a function that says the current line and gives back the handler
 * @returns what was unusual but did no harm
 * @throws InputError with the line, when the XML is damaged or dangerous
 */
export function walkXml(input: Input, begin: (line: () => number) => Handler): readonly Problem[] {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const handler = begin(() => parser.line);
  const prefixes = prefixWatch(input.name);
  let depth = 0;
  parser.ENTITIES = knownEntities(parser.ENTITIES);
  function refuse(code: string, message: string): never {
    throw new InputError({ code, message, file: input.name, place: `line ${parser.line}` });
  }
  parser.on('error', (error) =>
    refuse('source.broken-xml', `the XML is damaged: ${error.message.replace(/\.$/u, '')}`),
  );
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype))
      refuse(
        'source.entity-declarations',
        'the DOCTYPE declares entities; remove the declarations (<!ENTITY …>)',
      );
  });
  parser.on('attribute', ({ name, value }) => {
    if (value.length > LONGEST_ATTRIBUTE)
      refuse(
        'source.long-attribute',
        `the attribute "${name.slice(0, 60)}" is longer than 1,000,000 characters`,
      );
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('source.deep-xml', `elements are nested more than ${DEEPEST} deep`);
    const colon = name.indexOf(':');
    if (colon >= 0 || depth === 1) prefixes.see(name.slice(0, Math.max(colon, 0)), attributes, parser.line);
    handler.open(colon < 0 ? name : name.slice(colon + 1), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    const colon = name.indexOf(':');
    handler.close(colon < 0 ? name : name.slice(colon + 1));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  for (let at = 0; at < input.text.length; at += PIECE) parser.write(input.text.slice(at, at + PIECE));
  parser.close();
  return prefixes.problems();
}

/** No schema has more; a file that does would only fill the list of problems. */
const MOST_PREFIXES = 50;

/** Many publishers leave "&nbsp;" and its kind to a DTD that is not at hand. */
function knownEntities(own: Record<string, string>): Record<string, string> {
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      const known: unknown = target[name];
      return typeof known === 'string' ? known : htmlEntity(name);
    },
  });
}

function htmlEntity(name: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9]{1,31}$/u.test(name)) return undefined;
  const [node] = parseFragment(`&${name};`).childNodes;
  const value = node !== undefined && 'value' in node ? node.value : '';
  return value === '' || value.startsWith('&') || value.endsWith(';') ? undefined : value;
}

/** A prefix that nobody declared breaks strict readers; here it is only said. */
function prefixWatch(file: string) {
  const declared = new Set(['xml', '']);
  const seen = new Map<string, number>();
  return {
    see(prefix: string, attributes: Attributes, line: number): void {
      for (const name in attributes) if (name.startsWith('xmlns:')) declared.add(name.slice(6));
      if (seen.size < MOST_PREFIXES && !seen.has(prefix)) seen.set(prefix, line);
    },
    problems(): readonly Problem[] {
      return [...seen]
        .filter(([prefix]) => !declared.has(prefix))
        .map(([prefix, line]) => ({
          code: 'source.undeclared-prefix',
          message: `the prefix "${prefix.slice(0, 40)}" is never declared; the file was read all the same, tell its publisher`,
          file,
          place: `line ${line}`,
        }));
    },
  };
}

import { threeLetters } from '#engine/model/language-codes.ts';
import type { Segment } from '#engine/model/segment.ts';
import { contentOf } from './akn-content.ts';
import { expressionIri } from './iri.ts';
import { element, escaped, type Xml } from './xml.ts';

/** What an exported law must say of itself (Akoma Ntoso 3.0, identification block). */
export type Edition = {
  readonly title: string;
  /** Work IRI; see workIri. */
  readonly work: string;
  /** ISO 3166-1 alpha-2 or with a locality. */
  readonly country: string;
  /** ISO date of the work. */
  readonly date: string;
  readonly number: string;
  /** ELI or national address, kept beside our own. */
  readonly alias?: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO date of this version. */
  readonly version: string;
  /** Name and version of what wrote the file. */
  readonly engine: string;
};

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Writes one law as Akoma Ntoso 3.0: parts and chapters as containers, provisions with number, heading and eId,
 * labelled paragraphs nested.
 *
 * @param segments of one law, in order
 */
export function toAkn(edition: Edition, segments: readonly Segment[]): string {
  const { title } = edition;
  const act = element('act', { name: 'act', contains: 'singleVersion' }, [
    metaOf(edition),
    element('preface', {}, [
      element('longTitle', {}, [element('p', {}, [element('docTitle', {}, [escaped(title)])])]),
    ]),
    element('body', {}, bodyOf(segments)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: NAMESPACE }, [act])}\n`;
}

function metaOf(edition: Edition): Xml {
  const { work, country, date, number, lang, version, engine, alias } = edition;
  const expression = expressionIri(work, lang, version);
  const author = { href: '#source' };
  const also = alias === undefined ? [] : [element('FRBRalias', { value: alias, name: aliasName(alias) })];
  const level = (iri: string, name: string, on: string, more: readonly Xml[] = []): Xml[] => [
    element('FRBRthis', { value: `${iri}/!main` }),
    element('FRBRuri', { value: iri }),
    ...(iri === work ? also : []),
    element('FRBRdate', { date: fullDate(on), name }),
    element('FRBRauthor', author),
    ...more,
  ];
  const place = element('FRBRcountry', { value: country.toLowerCase() });
  const numbered = element('FRBRnumber', { value: number });
  const language = element('FRBRlanguage', { language: threeLetters(lang) });
  return element('meta', {}, [
    element('identification', { source: '#tutela' }, [
      element('FRBRWork', {}, level(work, 'Generation', date, [place, numbered])),
      element('FRBRExpression', {}, level(expression, 'Version', version, [language])),
      element('FRBRManifestation', {}, [
        element('FRBRthis', { value: `${expression}/!main.xml` }),
        element('FRBRuri', { value: `${expression}.xml` }),
        element('FRBRdate', { date: fullDate(version), name: 'Export' }),
        element('FRBRauthor', { href: '#tutela' }),
      ]),
    ]),
    element('references', { source: '#tutela' }, [
      element('TLCOrganization', { eId: 'tutela', href: '/ontology/organization/tutela', showAs: engine }),
      element('TLCOrganization', {
        eId: 'source',
        href: `/ontology/organization/${country.toLowerCase()}`,
        showAs: `Lawmaker of ${country.toUpperCase()}`,
      }),
    ]),
  ]);
}

function aliasName(alias: string): string {
  return /\beli\b/iu.test(alias) ? 'ELI' : 'national';
}

/** Akoma Ntoso wants a whole day; a year stands for its first. */
function fullDate(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Provisions under the headings above them; a heading that comes back later opens a container of its own. */
function bodyOf(segments: readonly Segment[]): Xml[] {
  const root: Container = { heading: '', children: [] };
  let open: Container[] = [root];
  for (const segment of segments) {
    let same = 0;
    while (same < segment.path.length && open[same + 1]?.heading === segment.path[same]) same += 1;
    open = open.slice(0, same + 1);
    for (const heading of segment.path.slice(same)) {
      const container: Container = { heading, children: [] };
      open.at(-1)?.children.push(container);
      open.push(container);
    }
    open.at(-1)?.children.push(segment);
  }
  let count = 0;
  const written = (container: Container): Xml[] =>
    container.children.map((child) => {
      if (!('children' in child)) return provision(child);
      count += 1;
      const eId = `hcontainer_${count}`;
      const heading = element('heading', {}, [escaped(child.heading)]);
      return element('hcontainer', { name: 'division', eId }, [heading, ...written(child)]);
    });
  return written(root);
}

type Container = { readonly heading: string; readonly children: (Container | Segment)[] };

/** The element whose abbreviation begins the eId (Naming Convention 1.0, 5). */
const ELEMENTS: Readonly<Record<string, string>> = { art: 'article', sec: 'section', rule: 'rule' };

/** Provisions that Akoma Ntoso has no element for. */
const NAMES: Readonly<Record<string, string>> = { disp: 'disposition', annex: 'annex' };

function provision(segment: Segment): Xml {
  const { eId, number, heading, status } = segment;
  const kind = eId.split('__').at(-1)?.split('_')[0] ?? '';
  const name = ELEMENTS[kind] ?? 'hcontainer';
  const attributes = {
    ...(name === 'hcontainer' ? { name: NAMES[kind] ?? 'provision' } : {}),
    eId,
    ...(status === 'repealed' ? { status: 'removed' } : {}),
  };
  return element(name, attributes, [
    ...(number === '' ? [] : [element('num', {}, [escaped(number)])]),
    ...(heading === '' ? [] : [element('heading', {}, [escaped(heading)])]),
    ...contentOf(segment),
  ]);
}

import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, isoDate, languageTag } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'article',
  schedule: 'attachment component proviso transitional',
  soft: 'section rule',
  container:
    'book part title chapter tome division subpart subtitle subchapter subdivision level crossHeading',
  sub: `subsection paragraph subparagraph clause subclause point indent alinea item list sublist recital citation
    listItem transitionalParagraph li statement`,
  num: 'num',
  heading: 'heading subheading',
  inline: `b i u a ref rref mref def term date person organization concept object event location process role entity
    quantity docNumber docProponent docDate docType docStage docStatus docCommittee docIntroducer docJurisdiction
    docketNumber docPurpose docAuthority docketNumber session span ins inline mod rmod mmod placeholder
    fillIn affectedDocument relatedDocument abbr em strong small sub legislature party judge lawyer signature opinion
    argument narrative summery neutralCitation courtType decoration change omissis del time num1 embeddedText`,
  sup: 'sup',
  quoted: 'quotedText',
  break: 'br eol',
  note: 'authorialNote',
  row: 'tr',
  cell: 'td th',
  picture: 'img math',
  front: 'preface preamble coverPage',
  back: 'conclusions',
  title: 'docTitle longTitle',
  skip: `noteRef toc presentation temporal lifecycle workflow analysis proprietary notes componentRef documentRef
    JOLUXWork JOLUXExpression JOLUXManifestation`,
};

/** `hcontainer` and `container` say in an attribute what they are. */
const NAMED: Readonly<Record<string, Role>> = {
  regulation: 'soft',
  rule: 'soft',
  article: 'unit',
  disposition: 'unit',
  provision: 'unit',
  section: 'soft',
  schedule: 'schedule',
  annex: 'schedule',
  appendix: 'schedule',
};

/** Akoma Ntoso 2 and 3, with AKN4EU, Fedlex, United Kingdom and national profiles. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    hcontainer: (attributes) => NAMED[(attributes['name'] ?? '').toLowerCase()] ?? 'container',
    body: () => 'body',
    mainBody: () => 'body',
    meta: () => 'meta',
    attachments: (_, { above }) => (above.includes('meta') ? 'skip' : 'body'),
    components: () => 'body',
    quotedStructure: () => 'quote',
    embeddedStructure: () => 'quote',
    shortTitle: (_, { above }) => (above.includes('signature') ? 'inline' : 'title'),
    block: (_, { above }) => (above.at(-1) === 'heading' ? 'inline' : 'line'),
    table: () => 'line',
    TLCConcept: variable,
    TLCProcess: variable,
    FRBRthis: identified('this'),
    FRBRuri: identified('uri'),
    FRBRalias: alias,
    FRBRname: alias,
    FRBRtitle: alias,
    FRBRlanguage: fact('language', 'language'),
    FRBRdate: dated,
    FRBRnumber: fact('number', 'value'),
  }),
  id: (attributes) => attributes['eId'] ?? attributes['wId'] ?? attributes['id'] ?? attributes['GUID'],
  status: ({ status = '' }) => (/^(?:removed|repealed|revoked)$/u.test(status) ? 'repealed' : undefined),
  quotes: (attributes) => [attributes['startQuote'] ?? '', attributes['endQuote'] ?? ''],
  about,
};

function fact(name: string, attribute: string) {
  return (attributes: Attributes, { facts }: Context): Role => {
    facts.set(name, attributes[attribute]);
    return 'skip';
  };
}

/** The first of work and of expression belongs to the document itself, later ones to its attachments. */
function identified(kind: 'this' | 'uri') {
  return ({ value }: Attributes, { above, facts }: Context): Role => {
    facts.set(`${above.at(-1) ?? ''}.${kind}`, value);
    return 'skip';
  };
}

/** Drafting tools put a variable in the place of a value and say elsewhere what it shows. */
function variable(attributes: Attributes, { facts }: Context): Role {
  const id = attributes['eId'] ?? '';
  if (id.startsWith('var')) facts.set(`#${id}`, attributes['showAs']);
  return 'skip';
}

function alias(attributes: Attributes, { above, facts }: Context): Role {
  const value = attributes['value'] ?? '';
  const name = (attributes['name'] ?? '').toLowerCase();
  const lang = languageTag(attributes['xml:lang']) ?? '';
  if (name === 'celex') facts.set('celex', value);
  else if (/^eli$/u.test(name) || /\/eli\//u.test(value)) facts.set('eli', value);
  else if (above.at(-1) === 'FRBRWork' && !/^\/|^https?:/u.test(value)) {
    if (name === '' || /title|name/u.test(name)) facts.set(`title.${lang}`, value);
    facts.set(`short.${lang}`, attributes['shortForm']);
  }
  return 'skip';
}

function dated({ name = '', date }: Attributes, { above, facts }: Context): Role {
  const kind = name.toLowerCase();
  const day = isoDate(date);
  if (/entryinforce|inforce|commencement/u.test(kind)) facts.set('inForce', day);
  else if (above.at(-1) !== 'FRBRExpression' || /documentdate|datedocument/u.test(kind)) return 'skip';
  else facts.set(/applicab|version|consolid|valid/u.test(kind) ? 'version' : 'expression', day);
  return 'skip';
}

function about(facts: Facts) {
  const lang = languageTag(facts.get('language'));
  const shown = (value: string | undefined) => (value?.startsWith('#') === true ? facts.get(value) : value);
  const work = shown(facts.get('FRBRWork.uri') ?? facts.get('FRBRWork.this'));
  const expression = shown(facts.get('FRBRExpression.uri') ?? facts.get('FRBRExpression.this'));
  const title = shown(facts.get(`title.${lang ?? ''}`)) ?? facts.get('shortTitle') ?? facts.get('docTitle');
  return {
    title: title ?? shown(facts.get('title.')) ?? prefaceTitle(facts) ?? facts.get('longTitle'),
    abbreviation: facts.get(`short.${lang ?? ''}`),
    lang,
    identity: defined({
      work,
      expression,
      eli: facts.get('eli') ?? [work, expression].find((iri) => iri?.includes('/eli/')),
      inForce: facts.get('inForce'),
      versionDate:
        /@(\d{4}-\d{2}-\d{2})/u.exec(expression ?? '')?.[1] ??
        facts.get('version') ??
        facts.get('expression'),
    }),
  };
}

/** Acts of the Union have no element for their title: it is all that the preface says. */
function prefaceTitle(facts: Facts): string | undefined {
  const words = facts.get('words of preface')?.replace(/ ?\(Text with EEA relevance\)/u, '') ?? '';
  return words !== '' && words.length <= 400 && facts.get('longTitle') === undefined ? words : undefined;
}

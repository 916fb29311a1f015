import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, isoDate, languageTag } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'ARTICLE',
  schedule: 'ANNEX ACT.GEN',
  container: 'DIVISION',
  sub: 'PARAG NP GR.SEQ SUBDIV',
  num: 'TI.ART NO.PARAG NO.P NO.GR.SEQ NO.SUBDIV',
  heading: 'STI.ART STI',
  inline: `DATE REF.DOC.OJ REF.DOC REF.DOC.ECR REF.DOC.SE LINK FT IE TERM HT NO.DOC.C REF.NP KEYWORD NO.ECLI PL ADDR.S
    FULL.DATE REF.ECR REF.CONSLEG REF.ARCHIVE ACRONYM BR`,
  row: 'ROW',
  cell: 'CELL',
  note: 'NOTE GR.NOTES GR.ANNOTATION',
  quote: 'QUOT.S',
  picture: 'INCL.ELEMENT IMG FORMULA FORMULA.S',
  skip: 'TOC PAGE PDF LV PAGE.HEADER ANNOTATION.REF',
  front: 'PREAMBLE',
  body: 'ENACTING.TERMS',
  back: 'FINAL',
};

/** Formex 4: acts in the Official Journal and consolidated acts of the European Union. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    'BIB.INSTANCE': () => 'meta',
    'BIB.DATA': () => 'meta',
    'INFO.CONSLEG': () => 'meta',
    'INFO.PROD': () => 'skip',
    TITLE: (_, { above }) => (isDocument(above.at(-1)) ? 'front' : 'line'),
    TI: titled,
    HT: ({ TYPE }) => (TYPE === 'SUP' ? 'sup' : 'inline'),
    'QUOT.START': quoteMark,
    'QUOT.END': quoteMark,
    'LG.DOC': ofMeta,
    'NO.CELEX': ofMeta,
    YEAR: ofMeta,
    'NO.CURRENT': ofMeta,
    COM: ofMeta,
    DATE: dated,
    'NO.DOC': ({ FORMAT }, { facts }) => (facts.set('format', FORMAT), 'inline'),
    'DATE.ADOPT': ofMeta,
    'START.DATE': ofMeta,
  }),
  id: (attributes) => attributes['IDENTIFIER'] ?? attributes['NO'],
  about,
};

function isDocument(name: string | undefined): boolean {
  return (
    name === undefined ||
    /^(?:ACT|CONS\.DOC|GENERAL|AGR|DECISION|CONS\.ACT|LETTER|PROT|EXCH\.LET)$/u.test(name)
  );
}

/** Over a division and an annex it is the number, over the act the name. */
function titled(_: Attributes, { above }: Context): Role {
  return isDocument(above.at(-2)) ? 'line' : 'num';
}

/** Quotation marks are kept as the number of their character. */
function quoteMark({ CODE = '' }: Attributes, context: Context): Role {
  const code = Number.parseInt(CODE, 16);
  if (code > 0x20 && code < 0xffff) context.print(String.fromCharCode(code));
  return 'skip';
}

function ofMeta(_: Attributes, { above }: Context): Role {
  return isMeta(above) ? 'field' : 'inline';
}

function dated({ ISO }: Attributes, { above, facts }: Context): Role {
  if (isMeta(above)) facts.set('date', isoDate(ISO));
  return 'inline';
}

function isMeta(above: readonly string[]): boolean {
  return above.some((name) => name.startsWith('BIB.') || name === 'INFO.CONSLEG');
}

function about(facts: Facts) {
  const [year, number] = [facts.get('YEAR') ?? '', facts.get('NO.CURRENT') ?? ''];
  const pair = facts.get('format') === 'NY' ? [number, year] : [year, number];
  const cited = year === '' || number === '' ? undefined : `(${facts.get('COM') ?? 'EU'}) ${pair.join('/')}`;
  return {
    title: facts.get('words of TITLE'),
    abbreviation: cited,
    lang: languageTag(facts.get('LG.DOC')),
    identity: defined({
      work: facts.get('NO.CELEX') ?? cited,
      versionDate: isoDate(facts.get('START.DATE')) ?? facts.get('date'),
    }),
  };
}

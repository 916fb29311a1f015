import { rolesOf } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import { defined, isoDate } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  container: 'Bog Afsnit Afdeling Del Kapitel Underkapitel',
  group: 'ParagrafGruppe',
  schedule: 'Bilag Ikraft',
  sub: 'Stk Nummer Litra Indentatio AendringsNummer',
  num: 'Explicatus',
  heading: 'Rubrica',
  inline: 'Char',
  note: 'Nota',
  quote: 'AendringNyTekst',
  row: 'Tr',
  cell: 'Td',
  picture: 'Image Billede',
  back: 'UnderskriftGruppe',
  meta: 'Meta',
  field: `DocumentTitle PopularTitle AccessionNumber DiesSigni StartDate`,
};

/** Danish law (Retsinformation): LexDania 2. What amending acts say of their commencement stands apart. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    Paragraf: provision,
    CentreretParagraf: provision,
    AendringCentreretParagraf: provision,
    IkraftCentreretParagraf: provision,
    Linea: (_, { print }) => {
      print(' ');
      return 'inline';
    },
  }),
  number: (text) => text.replace(/(?<![.\s])[.\s]+$/u, ''),
  about,
};

/** The commencement of an amending act has paragraphs of that act, with numbers of their own. */
function provision(_: Attributes, { above }: Context): Role {
  return above.includes('Ikraft') ? 'sub' : 'unit';
}

function about(facts: Facts) {
  return {
    title: facts.get('DocumentTitle'),
    abbreviation: facts.get('PopularTitle'),
    lang: 'da',
    identity: defined({ work: facts.get('AccessionNumber'), versionDate: isoDate(facts.get('DiesSigni')) }),
  };
}

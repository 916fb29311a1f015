import { rolesOf } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import { defined } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'sect',
  container: 'part chapter',
  schedule: 'schedule',
  num: 'number',
  inline: 'b i font xref sb',
  sup: 'su',
  note: 'fn',
  row: 'tr',
  cell: 'td th',
  picture: 'graphic',
  meta: 'metadata',
  field: 'year dateofenactment',
  skip: 'frontmatter colgroup hr1 marker',
};

/** The file spells some characters as empty elements. */
const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ afada: 'á', efada: 'é', ifada: 'í', ofada: 'ó', ufada: 'ú' },
  ...{ Afada: 'Á', Efada: 'É', Ifada: 'Í', Ofada: 'Ó', Ufada: 'Ú' },
  ...{ odq: '“', cdq: '”', osq: '‘', csq: '’', emdash: '—', endash: '–', bull: '•', euro: '€', pound: '£' },
};

/** Irish Statute Book: Acts of the Oireachtas. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    title: titled,
    number: (_, { above }) => (above.includes('metadata') ? 'field' : 'num'),
    unicode: (attributes, { print }) => {
      print(character(attributes));
      return 'inline';
    },
    backmatter: () => 'line',
    ...Object.fromEntries(
      Object.entries(CHARACTERS).map(([name, text]) => [
        name,
        (_: Attributes, { print }: Context): Role => {
          print(text);
          return 'inline';
        },
      ]),
    ),
  }),
  number: (text) => text.replace(/(?<![.\s])[.\s]+$/u, ''),
  about,
};

function titled(_: Attributes, { above }: Context): Role {
  return above.includes('metadata') ? 'field' : 'heading';
}

/** `<unicode ch="2013"/>`: the number of the character, in base sixteen. */
function character(attributes: Attributes): string {
  const [value = ''] = Object.values(attributes);
  const code = /^(?:U\+|&#x|#x)?([0-9a-f]{2,6});?$/iu.exec(value)?.[1];
  return code === undefined ? value : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ff_ff));
}

function about(facts: Facts) {
  const [year, number] = [facts.get('year'), facts.get('number')];
  const day = /^(\d{4})(\d{2})(\d{2})$/u.exec(facts.get('dateofenactment') ?? '');
  return {
    title: facts.get('title'),
    lang: 'en',
    identity: defined({
      eli: year && number ? `https://www.irishstatutebook.ie/eli/${year}/act/${number}` : undefined,
      versionDate: day === null ? undefined : day.slice(1).join('-'),
    }),
  };
}

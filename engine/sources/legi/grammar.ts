import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import { defined, isoDate } from '../xml/words.ts';

const REPEALED = /^(?:ABROGE|ANNULE|TRANSFERE|DISJOINT|PERIME)/u;

/**
 * LEGI of the DILA, one article a file: its number and state in the metadata, the headings above it
 * in the context, its words last.
 */
export function legi(): Grammar {
  let level = 0;
  let state = '';
  return {
    roles: rolesOf(
      {
        inline: 'a b i u em strong span font sub small',
        sup: 'sup',
        break: 'br',
        row: 'tr',
        cell: 'td th',
        picture: 'img',
        note: 'NOTA',
        meta: 'META',
        field: 'ID NUM ETAT DATE_DEBUT TITRE_TXT',
        skip: 'VERSIONS LIENS SM_INFO SM VISAS SIGNATAIRES TP',
      },
      {
        CONTEXTE: () => ((level = 0), 'meta'),
        TITRE_TM: (_, { above }) => {
          const depth = above.filter((name) => name === 'TM').length;
          if (depth <= level) return 'skip';
          level = depth;
          return 'field';
        },
        TEXTE: titled,
        BLOC_TEXTUEL: (_, context) => {
          const number = context.facts.get('NUM') ?? '';
          if (context.above.at(-1) !== 'ARTICLE') return 'line';
          context.name(number, '');
          return /^annexe/iu.test(number) ? 'schedule' : 'unit';
        },
      },
    ),
    field(element, text, context) {
      if (element === 'TITRE_TM') context.section(level, text);
      if (element === 'ETAT') state = text;
    },
    status: () => (REPEALED.test(state) ? 'repealed' : undefined),
    about,
  };
}

/** The short title stands in an attribute of the long one. */
function titled({ cid }: Readonly<Record<string, string>>, { facts }: Context): Role {
  facts.set('cid', cid);
  return 'line';
}

function about(facts: Facts) {
  const id = facts.get('ID');
  return {
    title: facts.get('TITRE_TXT'),
    lang: 'fr',
    identity: defined({
      work: facts.get('cid'),
      expression: id,
      uri: id === undefined ? undefined : `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
      versionDate: isoDate(facts.get('DATE_DEBUT')),
    }),
  };
}

import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar } from '../xml/grammar.ts';
import { defined, languageTag } from '../xml/words.ts';

/** The names are those of `names.ts`, not of HTML. */
export function eurlex(): Grammar {
  const words: string[] = [];
  let division = '';
  function begin(context: Context): void {
    if (division !== '') context.section(levelOf(words, division), division);
    division = '';
  }
  return {
    roles: rolesOf(
      {
        sub: 'point',
        num: 'label article-number annex-title',
        heading: 'article-heading',
        field: 'division-number division-heading reference',
        inline: 'inline',
        sup: 'sup',
        break: 'br',
        row: 'tr',
        cell: 'td',
        picture: 'img',
        note: 'footnote aside',
        back: 'final',
        front: 'preamble',
      },
      {
        article: (_, context) => (begin(context), 'unit'),
        annex: () => 'schedule',
        'document-title': (_, { above }) => (above.includes('annex') ? 'num' : 'line'),
      },
    ),
    field(element, text, context) {
      if (element === 'division-number') {
        begin(context);
        division = text;
      } else if (element === 'division-heading') {
        division = `${division} ${text}`.trim();
      }
    },
    about,
  };
}

/** "CHAPTER" stands above "Section" because it comes first; this holds in every language. */
function levelOf(words: string[], division: string): number {
  const word = /^\p{L}+/u.exec(division)?.[0].toLowerCase() ?? '';
  if (!words.includes(word)) words.push(word);
  return words.indexOf(word) + 1;
}

function about(facts: Facts) {
  const [, celex, lang, day, month, year] =
    /^(\d{5}[A-Z]{1,2}\d{4})\S* — ([A-Z]{2}) — (\d\d)\.(\d\d)\.(\d{4})/u.exec(facts.get('reference') ?? '') ??
    [];
  return {
    title: undefined,
    lang: languageTag(lang),
    identity: defined({
      work: celex?.replace(/^0/u, '3'),
      expression: celex,
      versionDate: year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`,
    }),
  };
}

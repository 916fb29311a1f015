import { rolesOf } from '../xml/grammar.ts';
import type { Facts, Grammar } from '../xml/grammar.ts';
import { bareNumber } from '../xml/words.ts';

/** The names are those of `publishers.ts`. */
export function grammarOf(lang: string): Grammar {
  const titles: string[] = [];
  return {
    roles: rolesOf({
      unit: 'unit',
      soft: 'soft',
      schedule: 'schedule',
      container: 'container',
      sub: 'sub',
      num: 'num',
      heading: 'heading',
      quote: 'quote',
      note: 'note',
      field: 'title',
      inline: 'inline',
      break: 'br',
      sup: 'sup',
      row: 'tr',
      cell: 'td',
      picture: 'img',
    }),
    number: bareNumber,
    field(_element, text) {
      if (text !== '' && titles.length < 6) titles.push(text);
    },
    about: (_: Facts) => ({ title: titles.join(' ') || undefined, lang }),
  };
}

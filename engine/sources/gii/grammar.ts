import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  sub: 'DD LA1',
  inline: 'B I U F SP small NB ABWFORMAT Revision kommentar Citation NOINDEX Accolade BR1',
  sup: 'SUP',
  break: 'BR',
  note: 'fussnoten Footnotes Footnote',
  meta: 'metadaten',
  skip: 'TOC FnR Ident noindex builddate',
  row: 'row',
  cell: 'entry',
  picture: 'IMG',
  field:
    'jurabk amtabk enbez titel gliederungskennzahl gliederungsbez gliederungstitel ausfertigung-datum langue kurzue',
};

/**
 * gesetze-im-internet.de, after gii-norm.dtd: a flat list of norms, each with its metadata first.
 * The first is the law itself; those with a `gliederungseinheit` are headings.
 */
export function gii(): Grammar {
  let norm: Record<string, string> = {};
  let point = '';
  function heading(context: Context): void {
    const text = [norm['gliederungsbez'], norm['gliederungstitel']].filter(Boolean).join(' ');
    const level = Math.max(1, Math.floor((norm['gliederungskennzahl'] ?? '').length / 3));
    context.section(level, text);
  }
  return {
    roles: rolesOf(LISTS, {
      norm: () => ((norm = {}), 'line'),
      dokumente: ({ doknr }, { facts }) => (facts.set('doknr', doknr), 'line'),
      textdaten: (_, context) => {
        if (norm['gliederungskennzahl'] !== undefined) heading(context);
        return norm['enbez'] === undefined && norm['gliederungskennzahl'] === undefined ? 'front' : 'line';
      },
      text: (attributes, context) => {
        const number = norm['enbez'] ?? '';
        if (attributes['format'] === undefined || number === '') return 'line';
        if (/^Inhalts/u.test(number)) return 'skip';
        if (/^(?:Eingangsformel|Präambel)/u.test(number)) return 'line';
        context.name(number, norm['titel']);
        return /^(?:Anlage|Anhang|Anhänge|Schlussformel)/u.test(number) ? 'schedule' : 'unit';
      },
      DT: () => 'field',
      DD: (_: Attributes, context) => (context.name(point), (point = ''), 'sub'),
    }),
    field(element, text) {
      if (element === 'DT') point = text;
      else norm[element] = text;
    },
    number: (text) => text.replace(/^Art(?:ikel|\.)? (?=\p{N})/u, ''),
    about,
  };
}

function about(facts: Facts) {
  const short = facts.get('amtabk') ?? facts.get('jurabk');
  return {
    title: facts.get('langue') ?? facts.get('kurzue'),
    abbreviation: short,
    lang: 'de',
    identity: defined({ work: facts.get('doknr') ?? short }),
  };
}

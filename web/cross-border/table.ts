import type { Table } from '#web/http/table-download.ts';
import type { Say } from '#web/words/say.ts';
import { becauseKey } from './because.ts';
import type { AskedShown, CrossShown } from './load.ts';

const HEAD = [
  'code',
  'State',
  'its part',
  'standing under the Protocol',
  'standing: source',
  'standing: as of',
  'requirement',
  'title',
  'articles',
  'severity',
  'why it is asked',
  'ground to prosecute',
  'published by',
  'verdict',
  'version',
  'date',
  'words',
  'provision',
];

/** One rule asked of one State in a row, or in one for each quotation; with who says it and when. */
export function crossTable({ states, sources }: CrossShown, lang: string, say: Say): Table {
  const rows = states.flatMap((state) => {
    const cited = state.cites.flatMap((number) => sources[number - 1] ?? []);
    const own = [
      state.code,
      state.name,
      state.roles.map((role) => say(`cross-role-${role}`)).join('; '),
      state.party.status,
      cited.map(({ title }) => title).join('; '),
      cited.map(({ asOf }) => asOf).join('; '),
    ];
    return state.asked.flatMap((asked) =>
      answersOf(asked, say).map((answer) => [...own, ...ruleOf(asked, say), ...answer]),
    );
  });
  return { title: say('cross-title'), head: HEAD, rows, lang };
}

function ruleOf({ requirement, title, articles, severity, because, ground }: AskedShown, say: Say): string[] {
  const why = because.map((reason) => say(becauseKey(reason))).join(' ');
  const layer = say(`severity-${severity}`);
  return [requirement, title, articles.join('; '), layer, why, ground ? 'yes' : ''];
}

/** What is not published is said as the page says it. */
function answersOf({ answer }: AskedShown, say: Say): readonly (readonly string[])[] {
  if (typeof answer === 'string') return [['', say(`cross-answer-${answer}`), '', '', '', '']];
  return answer.flatMap(({ by, verdict, version, date, words }) => {
    const own = [
      say(`cross-by-${by}`),
      say(`verdict-${verdict}`),
      version === undefined ? '' : String(version),
      date,
    ];
    if (words.length === 0) return [[...own, '', '']];
    return words.map(({ exact, cite }) => [...own, exact, cite]);
  });
}

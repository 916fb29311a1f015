type Question = {
  readonly words?: string;
  readonly state?: string;
  readonly skip: number;
  readonly most: number;
};

const WORDS = `children|trafficking|sale of children|child prostitution|"Optional Protocol"|helpline|online abuse|training judges|
  sexual exploitation|penal code offences|data disaggregated|birth registration|forced marriage|victims recovery reintegration|
  domestic violence|torture detention|death penalty|refugees asylum|persons health education|girls boys|adoption families|
  criminalize images|Internet children|resources budget|ratify protocol|civil society organizations|police training|
  national policy implement|discrimination women|freedom expression -religion|poverty or housing|prison conditions|
  minorities migrants stateless|complaints mechanism independent|CRC/C/FRA/CO/3|report review monitor`;
const STATES = ['FR', 'DE', 'BR', 'IN', 'KE', 'MX', 'RU', 'US'];

/** A hundred, as people ask: most of one State, some of the whole house; rare words and words that stand everywhere. */
export function questions(): readonly Question[] {
  const words = WORDS.split('|').map((each) => each.trim());
  const page = { skip: 0, most: 25 };
  const own = Array.from({ length: 60 }, (_, at) => {
    const state = STATES[at % STATES.length] as string;
    const { [at % words.length]: said = '' } = words;
    const more = [
      {},
      { concerns: true },
      { body: 'CRC' },
      { from: '2015-01-01', to: '2020-12-31' },
      { mechanism: 'upr' },
    ];
    return {
      ...(at % 6 === 5 ? {} : { words: said }),
      state,
      voice: 'state',
      ...page,
      ...more[at % more.length],
    };
  });
  const house = Array.from({ length: 40 }, (_, at) => {
    const said = words[(at * 7 + 3) % words.length] as string;
    return {
      words: said,
      ...page,
      ...(at % 5 === 4 ? { concerns: true as const } : {}),
      skip: at % 8 === 7 ? 50 : 0,
    };
  });
  return [...own, ...house];
}

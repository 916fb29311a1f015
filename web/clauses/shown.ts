import { catalogue } from 'made:catalogue';
import { states } from 'made:states';
import { clausesIn, type Clause } from '#engine/clauses/index.ts';
import type { LawVoice } from '#engine/model/law-voice.ts';
import { readPublic, type Unread } from '#web/http/public-now.ts';
import { citeOf, shortened, type Quoted } from '#web/library/quotes.ts';
import { addressOf } from '#web/library/choice.ts';
import { slugOf } from '#web/states/slug.ts';
import { stateName } from '#web/states/facts.ts';
import { publicVoices, WORKED } from './voices.ts';

const ORDER = catalogue.requirements.map(({ id }) => id);

export type ClausesNow = {
  readonly clauses: readonly Clause[];
  /** Why nothing of what was published is here. */
  readonly unread: Unread | undefined;
  /** Whether the clauses are those of the made-up State, because nothing is published. */
  readonly worked: boolean;
};

/** The clauses of all publications; of the made-up State while there is no publication, so that the page shows its form. */
export async function clausesNow(event: Parameters<typeof readPublic>[0]): Promise<ClausesNow> {
  const read = await readPublic(event, publicVoices);
  const voices = typeof read === 'string' ? [] : read.value;
  // What cannot be read at this moment may be there: nothing stands in for it.
  const worked = read !== 'shut' && voices.length === 0;
  return {
    clauses: clausesIn(worked ? WORKED : voices, ORDER),
    unread: typeof read === 'string' ? read : undefined,
    worked,
  };
}

export type WordsShown = Quoted & {
  readonly segment: string;
  readonly lang: string;
  /** Law, article and heading. */
  readonly cite: string;
  /** SHA-256 of the law that was read. */
  readonly original?: string;
};

export type ClauseShown = Pick<Clause, 'by' | 'verdict' | 'version' | 'date' | 'sha256' | 'beside'> & {
  readonly requirement: string;
  readonly state: string;
  readonly name: string;
  /** Of the finding. */
  readonly href: string;
  readonly words: readonly WordsShown[];
  /** Further words that the page of the finding shows. */
  readonly more: number;
};

/** No list shows more words of one finding than this; its own page shows all. */
const MOST_WORDS = 3;

export function clauseShown(clause: Clause, lang: string): ClauseShown {
  const { by, verdict, version, date, sha256, beside, requirement, state, words } = clause;
  return {
    by,
    verdict,
    date,
    beside,
    requirement,
    state,
    name: stateName(lang, state),
    href: findingOf(clause, requirement, lang),
    words: words.slice(0, MOST_WORDS).map((one) => wordsShown(one)),
    more: Math.max(0, words.length - MOST_WORDS),
    ...(version === undefined ? {} : { version }),
    ...(sha256 === undefined ? {} : { sha256 }),
  };
}

export function wordsShown(words: Clause['words'][number]): WordsShown {
  const { segment, lang, original, title } = words;
  return {
    segment,
    ...shortened(words.quote),
    lang,
    cite: citeOf({ ...words, law: title }),
    ...(original === undefined ? {} : { original }),
  };
}

/** Address of what was found on a requirement; the made-up State, as it was worked, has its own name there. */
export function findingOf(
  { by, state }: Pick<LawVoice, 'by' | 'state'>,
  requirement: string,
  lang: string,
): string {
  const worked = Object.entries(states).find(([, { publication }]) => publication.state.code === state);
  const slug = by === 'worked' && worked ? worked[0] : slugOf(state);
  return `/${lang}/states/${slug}/${addressOf(requirement)}`;
}

import type { Verdict } from '#engine/model/decision.ts';
import type { LawFinding, LawVoice } from '#engine/model/law-voice.ts';

export { voiceIn, workedVoice } from './voices.ts';

/** Law that was said to answer a requirement, wholly or in part, by whom, and in which words. */
export type Clause = Omit<LawVoice, 'findings'> &
  Omit<LawFinding, 'verdict'> & {
    readonly verdict: 'met' | 'partly';
    /** What another speaker says of the same law, so that no reader takes the one for the only word on it. */
    readonly beside: readonly { readonly by: LawVoice['by']; readonly verdict: Verdict }[];
  };

/** What a reader wishes to see; an empty string is no wish. */
export type ClauseChoice = {
  readonly requirement: string;
  readonly group: string;
  readonly state: string;
  readonly verdict: string;
  readonly lang: string;
};

export const NO_CHOICE: ClauseChoice = { requirement: '', group: '', state: '', verdict: '', lang: '' };

const SPEAKERS: readonly LawVoice['by'][] = ['state', 'ngo', 'worked'];

/**
 * The clauses of all voices: in the order of the requirements, what is met before what is partly met, then the State's
 * own voice before others, then by the code of the State.
 *
 * @param voices one for each State and speaker: a second version of the same would be counted beside it
 * @param order ids of requirements; what is not in it comes last
 */
export function clausesIn(voices: readonly LawVoice[], order: readonly string[]): readonly Clause[] {
  const place = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ requirement }: Clause): number => place.get(requirement) ?? order.length;
  return voices
    .flatMap(({ findings, ...voice }) =>
      findings.flatMap(({ verdict, ...finding }): Clause[] =>
        verdict === 'met' || verdict === 'partly'
          ? [{ ...voice, ...finding, verdict, beside: besideOf(voice, finding.requirement, voices) }]
          : [],
      ),
    )
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        compared(a.requirement, b.requirement) ||
        Number(a.verdict === 'partly') - Number(b.verdict === 'partly') ||
        SPEAKERS.indexOf(a.by) - SPEAKERS.indexOf(b.by) ||
        compared(a.state, b.state),
    );
}

/** Those that fit all wishes at once, in the same order. Of one in several languages, the words of that language. */
export function chosenClauses(clauses: readonly Clause[], choice: ClauseChoice): readonly Clause[] {
  const { requirement, group, state, verdict, lang } = choice;
  return clauses
    .filter(
      (clause) =>
        (requirement === '' || clause.requirement === requirement) &&
        (group === '' || groupOf(clause) === group) &&
        (state === '' || clause.state === state) &&
        (verdict === '' || clause.verdict === verdict) &&
        (lang === '' || clause.words.some((words) => baseOf(words.lang) === lang)),
    )
    .map((clause) =>
      lang === '' ? clause : { ...clause, words: clause.words.filter((one) => baseOf(one.lang) === lang) },
    );
}

export type Facet = { readonly value: string; readonly count: number };

/** Every value that a wish can have, with how many of all clauses have it, in the order in which they come. */
export function clauseFacets(
  clauses: readonly Clause[],
): Readonly<Record<'group' | 'state' | 'verdict' | 'lang', readonly Facet[]>> {
  return {
    group: counted(clauses, (clause) => [groupOf(clause)]),
    state: counted(clauses, ({ state }) => [state]),
    verdict: counted(clauses, ({ verdict }) => [verdict]),
    lang: counted(clauses, ({ words }) => [...new Set(words.map(({ lang }) => baseOf(lang)))]),
  };
}

function besideOf(
  { state, by }: Pick<LawVoice, 'state' | 'by'>,
  requirement: string,
  voices: readonly LawVoice[],
): Clause['beside'] {
  return voices
    .filter((other) => other.state === state && other.by !== by)
    .flatMap((other) =>
      other.findings
        .filter((finding) => finding.requirement === requirement)
        .map(({ verdict }) => ({ by: other.by, verdict })),
    );
}

function counted(clauses: readonly Clause[], valuesOf: (clause: Clause) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of clauses.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function groupOf({ requirement }: Pick<Clause, 'requirement'>): string {
  return requirement.split('.')[0] ?? requirement;
}

/** "pt-BR" is looked for as "pt". */
function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

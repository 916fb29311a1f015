import { catalogue } from 'made:catalogue';
import { parties } from 'made:parties';
import { crossBorder, type Asked, type Party, type Roles, type Said } from '#engine/cross-border/index.ts';
import type { LawVoice } from '#engine/model/law-voice.ts';
import { findingOf, wordsShown } from '#web/clauses/shown.ts';
import { WORKED } from '#web/clauses/voices.ts';
import { cites } from '#web/states/cites.ts';
import { standingIn, stateName } from '#web/states/facts.ts';
import { slugOf } from '#web/states/slug.ts';
import { titleIn } from '#web/states/titles.ts';

const severityOf = new Map(catalogue.requirements.map(({ id, severity }) => [id, severity]));
const madeUp = new Set(parties.filter((state) => state.madeUp === true).map(({ code }) => code));

/** Every State that can be chosen, as a reader of this language sorts them; the made-up ones last. */
export function stateOptions(lang: string) {
  const { compare } = new Intl.Collator(lang);
  return parties
    .map(({ code }) => ({ code, name: stateName(lang, code), madeUp: madeUp.has(code) }))
    .sort((a, b) => Number(a.madeUp) - Number(b.madeUp) || compare(a.name, b.name));
}

/**
 * What the page shows of the States chosen, with the sources of their standing numbered.
 *
 * @param published what is public; undefined where it could not be read. The worked example stands in for the made-up
 *   State, which nobody publishes, in either case.
 */
export function crossShown(lang: string, roles: Roles, published: readonly LawVoice[] | undefined) {
  const noted = cites();
  const spoken = new Set(published?.map(({ state }) => state));
  const worked = WORKED.filter(({ state }) => !spoken.has(state));
  const result = crossBorder(roles, published && [...published, ...worked], partyOf);
  const example = published ? undefined : crossBorder(roles, worked, partyOf);
  const states = result.states.map((own, at) => {
    const standing = standingIn(own.state);
    const shown = worked.some(({ state }) => state === own.state) ? (example?.states[at] ?? own) : own;
    return {
      code: own.state,
      slug: slugOf(own.state),
      name: stateName(lang, own.state),
      madeUp: madeUp.has(own.state),
      roles: own.roles,
      party: own.party,
      cites: noted.of(standing?.sources ?? []),
      asked: shown.asked.map((asked) => askedShown(asked, lang)),
      notAsked: own.notAsked.map((id) => ({ id, ...titleIn(lang, id) })),
    };
  });
  return {
    states,
    requests: result.requests.map(({ from, to, between }) => ({
      between,
      from: stateName(lang, from),
      to: stateName(lang, to),
    })),
    sources: noted.all(),
  };
}

export type CrossShown = ReturnType<typeof crossShown>;
export type AskedShown = ReturnType<typeof askedShown>;

function askedShown({ requirement, articles, because, certain, ground, answer }: Asked, lang: string) {
  return {
    requirement,
    ...titleIn(lang, requirement),
    severity: severityOf.get(requirement) ?? 'P',
    articles,
    because,
    certain,
    ground: ground === true,
    answer: typeof answer === 'string' ? answer : answer.map((said) => saidShown(said, lang)),
  };
}

function saidShown(said: Said, lang: string) {
  const { by, verdict, version, date, words, requirement } = said;
  return {
    by,
    verdict,
    version,
    date,
    href: findingOf(said, requirement, lang),
    words: words.map((one) => wordsShown(one)),
  };
}

function partyOf(code: string): Party {
  const standing = standingIn(code);
  if (!standing) return { status: 'unknown' };
  return { status: standing.status, inForce: standing.inForce };
}

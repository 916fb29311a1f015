import type { Inline } from '#engine/model/document.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { Cue, Match, Reason } from '#engine/model/match.ts';
import { text } from './report.ts';
import type { Say } from './say.ts';
import { clausesOf, cuesOf, conceptsOf, labels, list, without, type Teller } from './why-clauses.ts';
import { quoting } from './why-quotes.ts';

/** Below this chance a proposal is said to be a loose fit. */
const LOOSE = 0.2;
/** Concepts in its favour, or against it, that are named; more would not be read. */
const MOST_BESIDE = 3;

type Explained = Pick<Match, 'cues' | 'reasons' | 'score'>;

/** Why a provision stands here: accepted by a person, or proposed, with how likely it is and why. */
export function whyInlines(
  evidence: Evidence,
  match: Match | undefined,
  say: Say,
  lang: string = 'und',
): Inline[] {
  if (evidence.standing === 'accepted') return [text(say('why-accepted'))];
  const percent = Math.round((evidence.score ?? 0) * 100);
  const proposed = text(`${say('why-proposed', { percent })} `);
  return [proposed, ...(match ? explanation(match, lang, say) : [])];
}

/**
 * The reasons of a match in one to three sentences: what it speaks of and in which words, what else speaks
 * for it, and what against.
 *
 * @param lang BCP 47 of the law; its words are quoted exactly and marked as being in it
 */
export function explanation({ cues, reasons, score }: Explained, lang: string, say: Say): Inline[] {
  const quotes = quoting(lang, say);
  const teller: Teller = { say, quotes, cues, reasons: new Map(reasons.map((one) => [one.code, one])) };
  const main = mainClauses(teller);
  const beside = besideClauses(teller);
  const against = againstClauses(teller);
  const first = sentence(main.length > 0 ? main : beside, say);
  const sentences = [
    first !== '' && score < LOOSE ? say('why-loose', { sentence: first }) : first,
    main.length > 0 ? sentence(beside, say) : '',
    against.length > 0 ? say('why-against', { clauses: sentence(against, say) }) : '',
  ].filter((words) => words !== '');
  return quotes.inlines(sentences.map(capital).join(' '));
}

/** What the rule asked for and found: in the text, with how near the words stand, then in headings and titles. */
function mainClauses(teller: Teller): string[] {
  const { say, reasons } = teller;
  if (reasons.has('like')) return [say('why-like')];
  const asked = without(cuesOf(teller, 'cues'), []);
  const [first, ...rest] = clausesOf(asked, teller);
  if (first === undefined) return [];
  const inText = asked.filter(({ field }) => field === 'text');
  return [inText.length > 1 ? nearness(first, reasons.get('near')?.args, say) : first, ...rest];
}

function nearness(clause: string, near: Reason['args'] | undefined, say: Say): string {
  if (near === undefined) return clause;
  if (near['sentence'] === 1) return say('why-one-sentence', { clause });
  const words = Number(near['words']);
  return say(words > Number(near['most']) ? 'why-far' : 'why-near', { clause, words });
}

/** What else speaks for it: the heading, what strengthens, where it stands, what it refers to. */
function besideClauses(teller: Teller): string[] {
  const { say, reasons } = teller;
  const said = cuesOf(teller, 'cues');
  const beside = without([...cuesOf(teller, 'more'), ...cuesOf(teller, 'home')], said);
  const clauses = [...headingToo(teller, said), ...clausesOf(beside.slice(0, MOST_BESIDE), teller, true)];
  const refers = reasons.get('refers')?.args;
  if (refers) clauses.push(refers['numbers'] === '' ? say('why-refers-part') : say('why-refers', refers));
  if (reasons.has('core') && said.length === 0) clauses.push(say('why-core'));
  if (reasons.has('duplicate')) clauses.push(say('why-duplicate'));
  return clauses;
}

/** Concepts of the text that the heading names as well; left out where the heading has a clause of its own. */
function headingToo(teller: Teller, said: readonly Cue[]): string[] {
  const { say, reasons } = teller;
  const headed = conceptsOf(reasons.get('heading'));
  if (said.some(({ field }) => field === 'heading')) return [];
  const inText = without(
    said.filter(({ field }) => field === 'text'),
    [],
  );
  const both = inText.filter(({ concept }) => headed.includes(concept));
  if (both.length === 0) return [];
  if (both.length === inText.length) return [say('why-heading-too')];
  return [say('why-heading-names', { things: list(labels(both, say), say) })];
}

function againstClauses(teller: Teller): string[] {
  const { say, reasons } = teller;
  const clauses = clausesOf(cuesOf(teller, 'against').slice(0, MOST_BESIDE), teller, true);
  const status = reasons.get('repealed')?.args['status'];
  if (status !== undefined) clauses.push(say(status === 'reserved' ? 'why-reserved' : 'why-repealed'));
  return clauses;
}

function sentence(clauses: readonly string[], say: Say): string {
  if (clauses.length === 0) return '';
  return say('why-sentence', { clauses: clauses.join(say('why-between')) });
}

function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

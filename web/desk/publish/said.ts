import type { Held } from '#engine/findings/voiced.ts';
import type { Change } from '#engine/findings/voiced-diff.ts';
import type { Compared } from '#engine/findings/two-voices.ts';
import type { DeskPublication, PublishedJudgement } from '#engine/model/desk-publication.ts';
import { dateIn } from '#web/words/say.ts';

export const CHANGE: Readonly<Record<Change, string>> = {
  verdict: 'verdict',
  reason: 'reason',
  evidence: 'words of law quoted',
  practice: 'evidence of practice',
  confirmed: 'judged or accepted anew, and it says the same',
};

export const HELD: Readonly<Record<Held['why'], string>> = {
  'provision-gone': 'a provision relied on is not in the laws on the desk any more',
  'words-changed': 'a provision relied on reads otherwise than when it was accepted',
  'not-in-catalogue': 'the catalogue does not ask this any more',
};

export const KIND: Readonly<Record<Compared['kind'], string>> = {
  agree: 'agree',
  dispute: 'differ',
  'only-state': 'State alone',
  'only-ngo': 'NGO alone',
};

/** A published judgement, ready to be shown: each quotation with the language of its law. */
export type Shown = {
  readonly verdict: PublishedJudgement['verdict'];
  readonly reason: string;
  readonly on: string;
  readonly evidence: readonly {
    readonly cite: string;
    readonly lang: string;
    readonly before: string;
    readonly exact: string;
    readonly after: string;
  }[];
  readonly practice: readonly { readonly title: string; readonly shows: string; readonly url: string }[];
};

/** @param content the publication that it stands in, for the titles and languages of its laws */
export function shownOf(
  { verdict, reason, on, evidence, attached }: PublishedJudgement,
  { laws }: Pick<DeskPublication, 'laws'>,
): Shown {
  const byLaw = new Map(laws.map((law) => [law.law, law]));
  return {
    verdict,
    reason,
    on: dateIn('en', on.accepted),
    evidence: evidence.map(({ law, number, heading, quote }) => ({
      cite: [byLaw.get(law)?.title ?? law, number, heading].filter(Boolean).join(', '),
      lang: byLaw.get(law)?.lang ?? 'und',
      before: quote.prefix,
      exact: quote.exact,
      after: quote.suffix,
    })),
    practice: attached.map(({ title, shows = '', url = '' }) => ({ title, shows, url })),
  };
}

/** "1 judgement", "12 judgements" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

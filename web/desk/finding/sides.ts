import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Link } from '#engine/model/desk-decision.ts';
import { authorsOf, type Review, type Standing } from '#engine/findings/standing.ts';
import type { Stale } from '#engine/findings/stale.ts';
import type { DeskFinding, Side } from '#operations/assess/finding.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { dateIn } from '#web/words/say.ts';
import { seenOf, type Line } from './history.ts';
import { momentOf } from './said.ts';

/** Law or practice of one requirement: what is judged, how far it has come, and what can be done. */
export type SideShown = {
  readonly aspect: Aspect;
  readonly seen: number;
  readonly judged?: {
    readonly verdict: Verdict;
    readonly reason: string;
    readonly by: string;
    readonly when: string;
    readonly on: string;
  };
  readonly review: Review;
  readonly handedIn?: string;
  readonly asked?: { readonly by: string; readonly when: string; readonly reason: string };
  readonly accepted?: { readonly by: string; readonly when: string };
  readonly published: boolean;
  readonly stale: readonly StaleShown[];
  /** Whether whoever looks wrote some of it: then another accepts. */
  readonly own: boolean;
  readonly undo?: { readonly of: string; readonly deed: string; readonly when: string; readonly seq: number };
  readonly assigned?: {
    readonly to: string | null;
    readonly name: string;
    readonly due: string | null;
    readonly late: boolean;
  };
  /** Ids of the decisions that its forms take, if they take any. */
  readonly ids: Readonly<
    Record<'judge' | 'submit' | 'approve' | 'changes' | 'undo' | 'note' | 'assign', string>
  >;
};

/** Why it should be looked at again, in words, with what was relied on and what stands there now. */
export type StaleShown = {
  readonly words: string;
  readonly then?: string;
  readonly now?: string;
  readonly lang?: string;
  /** Key of the provision on this page. */
  readonly segment?: string;
};

export type Telling = {
  readonly me: string;
  readonly today: string;
  readonly nameOf: (id: string) => string;
  readonly numberOf: (segment: string) => string;
  readonly lines: readonly Line[];
};

export function sideShown(finding: DeskFinding, aspect: Aspect, telling: Telling): SideShown {
  const { standing, stale, undo }: Side = finding[aspect];
  const { judgement, review, asked, acceptedBy, submittedBy, assigned } = standing;
  const { me, nameOf, lines, today } = telling;
  const step = lines.find(({ id }) => id === undo);
  const judgedLine = lines.find(({ id }) => id === judgement?.id);
  return {
    aspect,
    seen: seenOf(lines, aspect),
    ...(judgement && judgement.verdict
      ? {
          judged: {
            verdict: judgement.verdict,
            reason: judgement.reason,
            by: nameOf(judgement.by),
            when: momentOf(judgement.at),
            on: judgedLine?.on ?? '',
          },
        }
      : {}),
    review,
    ...(submittedBy ? { handedIn: nameOf(submittedBy) } : {}),
    ...(asked ? { asked: { ...takenShown(asked, nameOf), reason: asked.reason ?? '' } } : {}),
    ...(acceptedBy ? { accepted: takenShown(acceptedBy, nameOf) } : {}),
    published: standing.published !== undefined,
    stale: stale.map((each) => staleShown(each, finding, standing, telling)),
    own: authorsOf(standing).has(me),
    ...(step ? { undo: { of: step.id, deed: step.deed, when: step.when, seq: step.seq } } : {}),
    ...(assigned && (assigned.to !== null || assigned.due !== null)
      ? {
          assigned: {
            to: assigned.to,
            name: assigned.to === null ? 'nobody in particular' : nameOf(assigned.to),
            due: assigned.due,
            late: assigned.due !== null && assigned.due < today && review !== 'accepted',
          },
        }
      : {}),
    ids: {
      judge: uuid7(),
      submit: uuid7(),
      approve: uuid7(),
      changes: uuid7(),
      undo: uuid7(),
      note: uuid7(),
      assign: uuid7(),
    },
  };
}

function takenShown({ by, at }: Pick<Link, 'by' | 'at'>, nameOf: (id: string) => string) {
  return { by: nameOf(by), when: momentOf(at) };
}

function staleShown(
  stale: Stale,
  finding: DeskFinding,
  standing: Standing,
  { numberOf }: Telling,
): StaleShown {
  if (stale.why === 'evidence-expired') {
    const title = standing.attached.get(stale.item)?.practice.title ?? 'Evidence';
    return { words: `“${title}” proves nothing any more: its day was ${dateIn('en', stale.on)}.` };
  }
  if (!('segment' in stale)) {
    const asked = 'The requirement is asked in other words than when this was judged.';
    const laws =
      'The laws on the desk are not those of then. No provision was relied on, so any of the new ones may matter.';
    return { words: stale.why === 'requirement-changed' ? asked : laws };
  }
  const { segment } = stale;
  const exact = standing.evidence.get(segment)?.exact;
  const then = exact === undefined ? {} : { then: exact };
  if (stale.why === 'provision-gone')
    return { words: `${numberOf(segment)} was relied on and is in none of the laws any more.`, ...then };
  const present = finding.provisions.get(segment);
  const stands = exact !== undefined && (present?.text.includes(exact) ?? false);
  if (stands) {
    const words = `${numberOf(segment)} was changed since. The words relied on still stand in it; read what stands around them.`;
    return { words, segment };
  }
  const words = `${numberOf(segment)} was changed since${exact === undefined ? '' : ', and the words relied on stand in it no more'}.`;
  const now = present && exact !== undefined ? { now: present.text.slice(0, 600), lang: present.lang } : {};
  return { words, segment, ...then, ...now };
}

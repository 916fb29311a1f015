import type { Cell, Row } from '#operations/assess/list.ts';
import type { Verdict } from '#engine/model/decision.ts';
import { proposalSaid, REVIEW, staleSaid, VERDICT } from './words.ts';
import { boxOf } from './ticked.ts';

/** One aspect as a line of the list says it. */
export type CellLine = {
  readonly verdict: Verdict;
  readonly said: string;
  /** "handed in", "accepted, published"; "" where nothing was judged. */
  readonly review: string;
  /** Why to look again, and open questions; "" where nothing is to be said. */
  readonly stale: string;
  readonly asked: string;
  /** All of that; empty for most. */
  readonly more: string;
};

export type Line = {
  readonly id: string;
  readonly box: string;
  /** Beside the list itself: two hundred whole addresses are six kilobytes. */
  readonly href: string;
  readonly title: string;
  readonly severity: Row['severity'];
  readonly proposal: string;
  readonly law: CellLine;
  readonly practice: CellLine;
  readonly assigned: readonly AssignedLine[];
};
type AssignedLine = { readonly said: string; readonly late: boolean };

export type LineOptions = {
  readonly nameOf: (id: string) => string;
  readonly me: string;
  /** ISO 8601 date. */
  readonly today: string;
};

/** A row in words, as little as the page needs. */
export function lineOf(row: Row, { nameOf, me, today }: LineOptions): Line {
  const { requirement, title, severity, law, practice } = row;
  return {
    id: requirement,
    box: boxOf(requirement, row),
    href: `requirements/${requirement.replace('.', '/')}`,
    title,
    severity,
    proposal: proposalSaid(row),
    law: cellLine(law, me),
    practice: cellLine(practice, me),
    assigned: assignedLines(row, nameOf, me, today),
  };
}

function cellLine({ verdict, review, by, published, stale, asked }: Cell, me: string): CellLine {
  const said = by === undefined && review === 'draft' ? [] : [REVIEW[review]];
  const words = {
    verdict,
    said: VERDICT[verdict],
    review: [...said, ...(published ? ['published'] : [])].join(', '),
    stale: staleSaid(stale),
    asked: askedSaid(asked, me),
  };
  return { ...words, more: words.review + words.stale + words.asked };
}

function askedSaid(asked: readonly string[], me: string): string {
  if (asked.includes(me)) return 'a question for you';
  if (asked.length === 0) return '';
  return asked.length === 1 ? 'an open question' : `${asked.length} open questions`;
}

/** One line where law and practice lie with the same person, else one for each. */
function assignedLines(
  { law, practice }: Row,
  nameOf: LineOptions['nameOf'],
  me: string,
  today: string,
): AssignedLine[] {
  const own = [law, practice].map(({ assigned, review }) => ({
    to: assigned?.to ?? null,
    due: assigned?.due ?? null,
    late: Boolean(assigned?.due && assigned.due < today) && review !== 'accepted',
  }));
  const [one, other] = own;
  const same = one?.to === other?.to && one?.due === other?.due;
  const words = ['law: ', 'practice: '];
  return own.flatMap(({ to, due, late }, index) => {
    if ((to === null && due === null) || (same && index === 1)) return [];
    const name = to === null ? 'nobody' : to === me ? 'you' : nameOf(to);
    const day = due === null ? '' : `, ${late ? 'was due' : 'until'} ${daySaid(due)}`;
    return [{ said: `${same ? '' : words[index]}${name}${day}`, late }];
  });
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "12 Dec 2026", from an ISO 8601 date. */
export function daySaid(iso: string): string {
  return DAY.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

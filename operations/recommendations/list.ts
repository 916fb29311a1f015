import { linkedTo, standings, UNTOUCHED, type RecommendationStanding } from '#engine/recommendations/fold.ts';
import {
  FOLLOW_UPS,
  type FollowUp,
  type LinkProposal,
  type Recommendation,
} from '#engine/model/recommendation.ts';
import { decisionsIn, proposalsIn, searchOf, type Asked } from '#store/recommendations/index.ts';
import { sessionOf, type Seat } from '../assess/seat.ts';

/** What a person asks of the list; an address holds it as it is. */
export type ListFilter = {
  readonly words?: string;
  /** Years, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly body?: string;
  readonly theme?: string;
  readonly mechanism?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly requirement?: string;
  readonly followUp?: FollowUp;
  /** "concerns": what may concern the Protocol (as it is); "to-confirm": with proposals that nobody answered; "all". */
  readonly show: 'concerns' | 'to-confirm' | 'linked' | 'all';
  /** From 1. */
  readonly page: number;
};

export type ListRow = {
  readonly facts: Recommendation;
  readonly standing: RecommendationStanding;
  readonly proposals: readonly LinkProposal[];
};

export type List = { readonly rows: readonly ListRow[]; readonly total: number; readonly pages: number };

export const PAGE = 25;
const SHOWS = ['concerns', 'to-confirm', 'linked', 'all'] as const;
const PLAIN = ['words', 'body', 'theme', 'mechanism', 'kind', 'source', 'requirement'] as const;

/** Reads a filter from an address; what cannot be meant is passed over. */
export function filterFrom(given: URLSearchParams): ListFilter {
  const text = (name: string): string | undefined => given.get(name)?.trim().slice(0, 300) || undefined;
  const plain = Object.fromEntries(PLAIN.flatMap((name) => (text(name) ? [[name, text(name)]] : [])));
  const year = (name: string) => (/^(?:19|20)\d\d$/u.test(text(name) ?? '') ? { [name]: text(name) } : {});
  const followUp = FOLLOW_UPS.find((each) => each === text('follow-up'));
  const page = Math.min(40, Math.max(1, Math.floor(Number(text('page') ?? 1)) || 1));
  const show = SHOWS.find((each) => each === text('show')) ?? 'concerns';
  return { ...plain, ...year('from'), ...year('to'), ...(followUp ? { followUp } : {}), show, page };
}

/** The recommendations to the State of this seat, newest first, with what its voice decided on each. */
export async function recommendationsOf(seat: Seat, filter: ListFilter, most: number = PAGE): Promise<List> {
  const { state, voice, database } = seat;
  return database.within(
    sessionOf(seat),
    async (db) => {
      const standing = standings(await decisionsIn(db, { state, voice }));
      const { rows, total } = await searchOf(db, { state, voice }, askedOf(filter, standing, most));
      const proposed = await proposalsIn(
        db,
        rows.map(({ id }) => id),
      );
      return {
        rows: rows.map((facts) => ({
          facts,
          standing: standing.get(facts.id) ?? UNTOUCHED,
          proposals: proposed.get(facts.id) ?? [],
        })),
        total,
        pages: Math.max(1, Math.ceil(Math.min(total, 1000) / most)),
      };
    },
    true,
  );
}

function askedOf(
  { show, page, followUp, from, to, requirement, ...plain }: ListFilter,
  standing: ReadonlyMap<string, RecommendationStanding>,
  most: number,
): Asked {
  const ids = (wanted: (one: RecommendationStanding) => boolean) =>
    [...standing].filter(([, one]) => wanted(one)).map(([id]) => id);
  const linked = ids(({ links }) => [...links.values()].some(({ confirmed }) => confirmed));
  const answered = ids(({ links }) => links.size > 0);
  const among = [
    ...(show === 'linked' ? [linked] : []),
    ...(followUp !== undefined && followUp !== 'open' ? [ids((one) => one.followUp === followUp)] : []),
  ].reduce<readonly string[] | undefined>((a, b) => (a ? a.filter((id) => b.includes(id)) : b), undefined);
  const not = [
    ...(show === 'to-confirm' ? answered : []),
    ...(followUp === 'open' ? ids((one) => one.followUp !== 'open') : []),
  ];
  return {
    ...plain,
    ...(from === undefined ? {} : { from: `${from}-01-01` }),
    ...(to === undefined ? {} : { to: `${to}-12-31` }),
    ...(show === 'concerns' || show === 'to-confirm' ? { concerns: true as const } : {}),
    ...(show === 'to-confirm' ? { proposed: true as const } : {}),
    ...(among === undefined ? {} : { among }),
    ...(not.length === 0 ? {} : { not }),
    ...(requirement === undefined ? {} : { requirement, ...linkedTo(standing, requirement) }),
    skip: (page - 1) * most,
    most,
  };
}

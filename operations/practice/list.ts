import { standingsIn } from '#engine/findings/fold.ts';
import { answered, keyOf } from '#engine/practice/index.ts';
import { PracticeKind } from '#engine/model/desk-decision.ts';
import type { PracticeAnswer, PracticeProposal } from '#engine/model/practice.ts';
import {
  answersIn,
  paragraphsIn,
  proposalsIn,
  reportsIn,
  type KeptParagraph,
  type KeptReport,
} from '#store/practice/index.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { sessionOf, type Seat } from '../assess/seat.ts';

/** What a person asks of the list; an address holds it as it is. */
export type PracticeFilter = {
  readonly report?: string;
  readonly requirement?: string;
  readonly what?: PracticeKind;
  readonly show: 'open' | 'confirmed' | 'rejected' | 'all';
  readonly order: 'strength' | 'paragraph' | 'requirement';
  /** From 1. */
  readonly page: number;
};

export type PracticeRow = {
  readonly report: KeptReport;
  readonly paragraph: KeptParagraph;
  readonly proposal: PracticeProposal;
  /** What people said last; absent where nobody answered, or it was taken back. */
  readonly answer?: PracticeAnswer;
  /** Of a confirmation: whether what it attached still stands on the finding. */
  readonly attached?: boolean;
};

export type PracticeList = {
  readonly reports: readonly (KeptReport & { readonly open: number })[];
  readonly rows: readonly PracticeRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export const PAGE = 10;
const SHOWS = ['open', 'confirmed', 'rejected', 'all'] as const;
const ORDERS = ['strength', 'paragraph', 'requirement'] as const;

/** Reads a filter from an address; what cannot be meant is passed over. */
export function practiceFilter(given: URLSearchParams): PracticeFilter {
  const text = (name: string): string => (given.get(name) ?? '').trim();
  const what = PracticeKind.safeParse(text('what'));
  const requirement = text('requirement');
  return {
    ...(/^[0-9a-f]{64}$/u.test(text('report')) ? { report: text('report') } : {}),
    ...(/^[a-z]+\.[a-z0-9-]+$/u.test(requirement) ? { requirement } : {}),
    ...(what.success ? { what: what.data } : {}),
    show: SHOWS.find((each) => each === text('show')) ?? 'open',
    order: ORDERS.find((each) => each === text('order')) ?? 'strength',
    page: Math.min(500, Math.max(1, Math.floor(Number(text('page') || 1)) || 1)),
  };
}

/** The past reports of this voice and what they may be evidence of, strongest first. */
export async function practiceOf(
  seat: Seat,
  filter: PracticeFilter,
  most: number = PAGE,
): Promise<PracticeList> {
  const standings = standingsIn(await foldOf(seat)).filter(({ voice }) => voice === seat.voice);
  const attached = new Set(standings.flatMap((one) => [...one.attached.keys()]));
  return seat.database.within(
    sessionOf(seat),
    async (db) => {
      const reports = await reportsIn(db, seat);
      const said = answered(await answersIn(db, seat));
      const all = await proposalsIn(db, seat);
      const rankOf = new Map(seat.catalogue.requirements.map(({ id }, at) => [id, at]));
      const rank = (id: string): number => rankOf.get(id) ?? rankOf.size;
      const placeOf = new Map(reports.map(({ sha256 }, at) => [sha256, at]));
      const placed = (a: string, b: string): number => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0);
      const open = all.filter(
        ({ report, textSha256, proposal }) => !said.has(keyIn(report, textSha256, proposal)),
      );
      const wanted = all.filter(({ report, textSha256, proposal }) => {
        const kind = said.get(keyIn(report, textSha256, proposal))?.kind ?? 'open';
        return (
          (filter.show === 'all' || filter.show === kind) &&
          (filter.report === undefined || filter.report === report) &&
          (filter.requirement === undefined || filter.requirement === proposal.requirement) &&
          (filter.what === undefined || filter.what === proposal.what)
        );
      });
      if (filter.order === 'paragraph')
        wanted.sort((a, b) => placed(a.report, b.report) || a.place - b.place);
      else if (filter.order === 'requirement')
        wanted.sort((a, b) => rank(a.proposal.requirement) - rank(b.proposal.requirement));
      const pages = Math.max(1, Math.ceil(wanted.length / most));
      // Answered proposals leave the list: its last page may be gone.
      const page = Math.min(filter.page, pages);
      const shown = wanted.slice((page - 1) * most, page * most);
      const paragraphs = new Map<string, KeptParagraph>();
      for (const report of new Set(shown.map((one) => one.report))) {
        for (const one of await paragraphsIn(db, seat, report))
          paragraphs.set(`${report} ${one.number}`, one);
      }
      return {
        reports: reports.map((report) => ({
          ...report,
          open: open.filter((one) => one.report === report.sha256).length,
        })),
        rows: shown.flatMap(({ report: sha256, textSha256, proposal }): PracticeRow[] => {
          const report = reports.find((one) => one.sha256 === sha256);
          const paragraph = paragraphs.get(`${sha256} ${proposal.paragraph}`);
          if (!report || !paragraph) return [];
          const answer = said.get(keyIn(sha256, textSha256, proposal));
          return [
            {
              report,
              paragraph,
              proposal,
              ...(answer === undefined ? {} : { answer }),
              ...(answer?.decision === undefined ? {} : { attached: attached.has(answer.decision) }),
            },
          ];
        }),
        total: wanted.length,
        page,
        pages,
      };
    },
    true,
  );
}

/** How many proposals of past reports wait for an answer on one requirement. */
export async function waitingFor(seat: Seat, requirement: string): Promise<number> {
  return seat.database.within(
    sessionOf(seat),
    async (db) => {
      const all = await proposalsIn(db, seat, { requirement });
      if (all.length === 0) return 0;
      const said = answered(await answersIn(db, seat));
      return all.filter(({ report, textSha256, proposal }) => !said.has(keyIn(report, textSha256, proposal)))
        .length;
    },
    true,
  );
}

function keyIn(report: string, textSha256: string, { requirement }: PracticeProposal): string {
  return keyOf({ report, requirement, textSha256 });
}

import type { FactSource, Figures, Treaty } from '#engine/facts/index.ts';
import { cites } from './cites.ts';
import { figureSource, knownOf, regionSource, stateName, type Disputed, type StateKnown } from './facts.ts';

/** How a State stands to one treaty, with the numbers of the sources. */
export type TreatyRow = {
  readonly treaty: Treaty | 'opsc';
  readonly status: StateKnown['treaties'][number]['status'];
  readonly signed?: string | undefined;
  readonly act?: StateKnown['treaties'][number]['act'];
  readonly deposited?: string | undefined;
  readonly inForce?: string | undefined;
  /** Counted here by article 14, and not read in a source. */
  readonly derived?: true;
  readonly partyBy?: string | undefined;
  readonly invited?: string | undefined;
  readonly cites: readonly number[];
};

export type ReviewRow = Omit<StateKnown['reviews'][number], 'sources' | 'state'> & {
  readonly cites: readonly number[];
};

/** All facts of a profile; each value has at least one number, and each number a source with its date. */
export type StateRecord = {
  readonly code: string;
  readonly name: string;
  readonly madeUp: boolean;
  readonly standing: TreatyRow;
  readonly asOf: string;
  readonly region?: {
    readonly region: string;
    readonly subregion: string;
    readonly cites: readonly number[];
  };
  readonly group?: { readonly value: string; readonly cites: readonly number[] };
  readonly un?: { readonly value: 'member' | 'observer' | 'other'; readonly cites: readonly number[] };
  readonly lists: readonly { readonly value: 'ldc' | 'lldc' | 'sids'; readonly cites: readonly number[] }[];
  readonly languages?: { readonly value: readonly string[]; readonly cites: readonly number[] };
  readonly treaties: readonly TreatyRow[];
  readonly disputes: readonly (Omit<Disputed, 'says'> & {
    readonly says: readonly string[];
    readonly cites: readonly number[];
  })[];
  readonly due?: { readonly day: string; readonly cites: readonly number[] };
  readonly reviews: readonly ReviewRow[];
  readonly reports?: {
    readonly byYear: NonNullable<Figures['reports']>;
    readonly cites: readonly number[];
  };
  readonly law?: { readonly value: NonNullable<Figures['law']>; readonly cites: readonly number[] };
  /** Number 1 first. */
  readonly sources: readonly FactSource[];
};

/** @returns undefined where there is no such State */
export function recordOf(lang: string, code: string): StateRecord | undefined {
  const known = knownOf(code);
  if (!known) return undefined;
  const { state, region, figures } = known;
  const noted = cites();
  const standing: TreatyRow = {
    treaty: 'opsc',
    status: state.status,
    signed: state.signed,
    act: state.act,
    deposited: state.deposited,
    inForce: state.inForce,
    ...(state.inForce === undefined ? {} : { derived: true as const }),
    cites: noted.of(state.sources),
  };
  const treaties = known.treaties.map(
    ({ sources, treaty, status, signed, act, deposited, inForce, partyBy, invited }): TreatyRow => ({
      treaty,
      status,
      signed,
      act,
      deposited,
      inForce,
      partyBy,
      invited,
      cites: noted.of(sources),
    }),
  );
  const from = (value: Parameters<typeof regionSource>[0]) => noted.of([regionSource(value)]);
  return {
    code,
    name: stateName(lang, code),
    madeUp: state.madeUp === true,
    asOf: state.asOf,
    standing,
    treaties,
    ...(region
      ? {
          region: { region: region.region, subregion: region.subregion, cites: from('region') },
          un: { value: region.un, cites: from('un') },
        }
      : {}),
    ...(region?.group ? { group: { value: region.group, cites: from('group') } } : {}),
    lists: (['ldc', 'lldc', 'sids'] as const)
      .filter((list) => region?.[list] === true)
      .map((value) => ({ value, cites: from(value) })),
    ...(region?.languages ? { languages: { value: region.languages, cites: from('languages') } } : {}),
    disputes: known.disagreements.map(({ says, ...each }) => ({
      ...each,
      says: says.map(({ value }) => value),
      cites: noted.of(says.map(({ source }) => source)),
    })),
    ...(known.firstReportDue ? { due: { day: known.firstReportDue, cites: noted.of(state.sources) } } : {}),
    reviews: known.reviews.map(({ sources, state: _, observations, ...review }) => ({
      ...review,
      // Of a review that was only announced, a symbol by pattern would name a document that may not exist.
      ...(observations && (observations.verified || review.basis !== 'scheduled') ? { observations } : {}),
      cites: noted.of(sources),
    })),
    ...(figures?.reports
      ? { reports: { byYear: figures.reports, cites: noted.of([figureSource('reports')]) } }
      : {}),
    ...(figures?.law ? { law: { value: figures.law, cites: noted.of([figureSource('law')]) } } : {}),
    sources: (region && noted.of([regionSource('names')]), noted.all()),
  };
}

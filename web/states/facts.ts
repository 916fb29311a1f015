import { parties } from 'made:parties';
import { figures, regions, reporting, treaties } from 'made:state-facts';
import type { State } from '#engine/catalogue/index.ts';
import {
  TREATIES,
  type Disagreement,
  type FactSource,
  type FactSources,
  type Figures,
  type Region,
  type Review,
  type Treaty,
  type TreatyStanding,
} from '#engine/facts/index.ts';
import { stateReports } from '#engine/plan/state-reports.ts';

/** A value with where it was read. */
export type Sourced<T> = T & { readonly sources: readonly FactSource[] };

/** Two sources that do not say the same. */
export type Disputed = Omit<Disagreement, 'says'> & {
  readonly says: readonly { readonly value: string; readonly source: FactSource }[];
};

/** All that is known of one State, each part with its sources. */
export type StateKnown = {
  readonly state: Sourced<Omit<State, 'sources'>>;
  /** Absent for a made-up State. */
  readonly region?: Region;
  readonly treaties: readonly Sourced<Omit<TreatyStanding, 'sources'> & { readonly treaty: Treaty }>[];
  readonly disagreements: readonly Disputed[];
  readonly reviews: readonly Sourced<Omit<Review, 'source'>>[];
  /** Derived from the entry into force (article 12(1)). */
  readonly firstReportDue?: string;
  readonly figures?: Figures;
};

const byCode = new Map(parties.map((state) => [state.code, state]));
const regionOf = new Map(regions.states.map((region) => [region.code, region]));
const figuresOf = new Map(figures.states.map((each) => [each.code, each]));
const standingOf = new Map(
  TREATIES.map((treaty) => [treaty, new Map(treaties.treaties[treaty].map((each) => [each.state, each]))]),
);
/** facts/states.yaml names its sources in full; the same words stand in facts/treaties.yaml, with a date of their own. */
const byTitle = new Map(Object.values(treaties.sources).map((source) => [source.title, source]));

export { slugOf } from './slug.ts';

/** The States of the world, without the made-up one. */
export const STATES: readonly State[] = parties.filter(({ madeUp }) => madeUp !== true);

/** @returns undefined where the address names no State, or not in small letters */
export function stateAt(slug: string): State | undefined {
  return /^[a-z]{2}$/u.test(slug) ? byCode.get(slug.toUpperCase()) : undefined;
}

/** The name of a State in the language of the page, else in English. */
export function stateName(lang: string, code: string): string {
  const names: Readonly<Record<string, string>> | undefined = regionOf.get(code)?.names;
  return names?.[lang] ?? names?.['en'] ?? byCode.get(code)?.name ?? code;
}

export function regionAt(code: string): Region | undefined {
  return regionOf.get(code);
}

/** Where a kind of value of facts/regions.yaml was read. */
export function regionSource(value: keyof typeof regions.of): FactSource {
  return sourceIn(regions.sources, regions.of[value]);
}

export function figureSource(value: keyof typeof figures.of): FactSource {
  return sourceIn(figures.sources, figures.of[value]);
}

export function standingIn(code: string): Sourced<Omit<State, 'sources'>> | undefined {
  const state = byCode.get(code);
  return state && { ...state, sources: state.sources.map((title) => namedSource(title, state.asOf)) };
}

/** How a State stands to one of the treaties beside the Protocol. */
export function treatyIn(code: string, treaty: Treaty): StateKnown['treaties'][number] | undefined {
  const standing = standingOf.get(treaty)?.get(code);
  if (!standing) return undefined;
  const sources = standing.sources.map((key) => sourceIn(treaties.sources, key));
  return { ...standing, treaty, sources };
}

export function knownOf(code: string): StateKnown | undefined {
  const state = standingIn(code);
  if (!state) return undefined;
  const [due] = stateReports(state);
  const region = regionOf.get(code);
  const own = figuresOf.get(code);
  return {
    state,
    ...(region ? { region } : {}),
    treaties: TREATIES.flatMap((treaty) => treatyIn(code, treaty) ?? []),
    disagreements: treaties.disagreements
      .filter((each) => each.state === code)
      .map(({ says, ...each }) => ({
        ...each,
        says: says.map(({ source, value }) => ({ value, source: sourceIn(treaties.sources, source) })),
      })),
    reviews: reporting.reviews
      .filter((each) => each.state === code)
      .map(({ source, ...review }) => ({ ...review, sources: [sourceIn(reporting.sources, source)] })),
    ...(due ? { firstReportDue: due.day } : {}),
    ...(own ? { figures: own } : {}),
  };
}

function sourceIn(sources: FactSources, key: string): FactSource {
  const source = sources[key];
  if (!source) throw new Error(`a fact names the source "${key}", which its file does not have`);
  return source;
}

function namedSource(title: string, asOf: string): FactSource {
  return byTitle.get(title) ?? { title, asOf, trust: 'high' };
}

import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Action } from '#engine/model/plan.ts';
import type { FollowUp, Recommendation } from '#engine/model/recommendation.ts';
import type { Say } from '../say.ts';

/** In the order in which they are offered. */
export const KINDS = [
  'gap-report',
  'concordance-table',
  'state-initial',
  'state-periodic',
  'alternative',
  'list-of-issues-reply',
  'lawmakers-brief',
  'press',
  'action-plan',
] as const;
export type Kind = (typeof KINDS)[number];

/** Reports that speak for one voice only: nobody reports to the Committee in the voice of another. */
const OF_ONE: Readonly<Partial<Record<Kind, Voice>>> = {
  'state-initial': 'state',
  'state-periodic': 'state',
  'list-of-issues-reply': 'state',
  alternative: 'ngo',
};

export function kindsOf(voice: Voice): readonly Kind[] {
  return KINDS.filter((kind) => (OF_ONE[kind] ?? voice) === voice);
}

export function isKind(name: string): name is Kind {
  return (KINDS as readonly string[]).includes(name);
}

/** What a report is drawn from: a publication, or what would be published now. */
export type Source = Pick<SignedPublication, 'content' | 'sha256'> & {
  /** Set where nothing of it is public: every page then says so. */
  readonly draft?: true;
};

/** What is known of the standing of the State under the Protocol (facts/states.yaml). */
export type StateFacts = {
  readonly status: 'party' | 'signed' | 'none' | 'unknown';
  readonly act?: string | undefined;
  /** ISO 8601. */
  readonly deposited?: string | undefined;
  readonly inForce?: string | undefined;
  readonly sources: readonly string[];
  readonly asOf: string;
};

/** A recommendation that people of the voice linked to requirements. */
export type LinkedRecommendation = {
  readonly recommendation: Pick<Recommendation, 'id' | 'text' | 'lang' | 'bodies'> &
    Partial<Pick<Recommendation, 'symbol' | 'paragraph' | 'date'>>;
  readonly requirements: readonly string[];
  readonly followUp: FollowUp;
};

/** A question of a list of issues, matched to requirements by a person. */
export type Question = { readonly question: string; readonly requirements: readonly string[] };

export type DeskReportInput = {
  readonly signed: Source;
  readonly catalogue: Catalogue;
  /** BCP 47 of the words of the catalogue; English where absent. */
  readonly catalogueLang?: string;
  /** What the other voice of the State published. */
  readonly other?: Source;
  /** Publications of other States, for "whose law meets it". */
  readonly elsewhere?: readonly Source[];
  readonly facts?: StateFacts;
  readonly recommendations?: readonly LinkedRecommendation[];
  /** When they were looked up, ISO 8601: they are of the desk and not of the publication. */
  readonly recommendationsOn?: string;
  readonly questions?: readonly Question[];
  /** The plan of the voice as it stands at the desk: it is not part of a publication. */
  readonly plan?: readonly Action[];
  /** When it was looked up, ISO 8601. */
  readonly planOn?: string;
  readonly say: Say;
  /** BCP 47 of the report. */
  readonly lang: string;
};

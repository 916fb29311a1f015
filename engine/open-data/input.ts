import type { Catalogue } from '#engine/model/catalogue.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Requirement } from '#engine/model/requirement.ts';

/** A requirement in another language. What is absent there is absent here: nothing is filled up with English. */
export type RequirementText = {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly why?: string | undefined;
  readonly detail?: string | undefined;
};

/** The catalogue in one more language: what an overlay of languages/<lang>/catalogue/ says. */
export type Texts = {
  /** BCP 47; not "en", which stands in the catalogue itself. */
  readonly lang: string;
  readonly of: (requirement: string) => RequirementText | undefined;
  /** Title of the treaty. */
  readonly title?: string | undefined;
  /** "draft" until a lawyer whose language it is has read it; said in the file. */
  readonly state?: 'draft' | 'reviewed' | undefined;
  /** Title of a group. */
  readonly group?: (group: string) => string | undefined;
};

export type CatalogueInput = {
  readonly catalogue: Catalogue;
  /** Address of the site that publishes it: "https://host". */
  readonly base: string;
  /** ISO 8601 date of this version of the catalogue: the engine has no clock. */
  readonly modified: string;
  readonly texts?: readonly Texts[] | undefined;
};

export type PublicationInput = {
  readonly signed: Pick<SignedPublication, 'content' | 'sha256'>;
  /** For the titles of requirements; those it no longer holds are named by their id. */
  readonly catalogue: Catalogue;
  readonly base: string;
};

/** One dated step of a plan, as far as open data carries it. */
export type PlannedAction = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** ISO 8601 date. */
  readonly due?: string | undefined;
  /** The institution that leads. */
  readonly lead?: string | undefined;
  /** Ids of the requirements whose gaps it closes. */
  readonly requirements: readonly string[];
};

/** Licence of the catalogue and of facts (LICENSE-DATA.md). */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Requirements by their id. */
export function byId(catalogue: Catalogue): ReadonlyMap<string, Requirement> {
  return new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
}

/** "csam" for "csam.produce". */
export function groupOf(requirement: string): string {
  return requirement.split('.')[0] ?? requirement;
}

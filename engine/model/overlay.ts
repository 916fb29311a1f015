import type { Requirement } from './requirement.ts';

/** `draft`: translated, not yet read by a lawyer whose language it is. */
export type TranslationState = 'draft' | 'reviewed';

/** The words of one requirement in another language. What is absent is not translated, and never shown as if it were. */
export type RequirementText = Pick<Requirement, 'title' | 'question' | 'why'> &
  Partial<Pick<Requirement, 'detail' | 'evidence' | 'worked'>> & {
    readonly state: TranslationState;
    /** The English was changed after it was translated. */
    readonly stale: boolean;
  };

/** The catalogue of one instrument in one other language: languages/<lang>/catalogue/. */
export type Overlay = {
  /** BCP 47. */
  readonly lang: string;
  readonly state: TranslationState;
  /** Title of the instrument. */
  readonly title: string;
  /** What each article asks, by its number: "3(1)(c)". */
  readonly articles: Readonly<Record<string, string>>;
  /** Titles by id of the group. */
  readonly groups: Readonly<Record<string, string>>;
  /** By id of the requirement. */
  readonly texts: Readonly<Record<string, RequirementText>>;
};

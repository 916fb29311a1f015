import type { Fact, Trap } from './fact.ts';
import type { Selector } from './selector.ts';

/** Words of the law in which a concept of the lexicon was recognised. */
export type Cue = {
  readonly concept: string;
  /** Where: in the text, the heading, the headings above, or the title of the law. Offsets only count for "text". */
  readonly field: 'text' | 'heading' | 'path' | 'law';
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/**
 * Something that weighed for or against, as a key with facts; words are made at the door.
 * `concepts` names concepts that each have a cue: asked for ("cues"), also in the heading ("heading"),
 * in its favour ("more", "home"), against it ("against"). "near" says how far apart those asked for stand,
 * "core" and "refers" how the provision comes to be at the heart of the Protocol.
 */
export type Reason = {
  readonly code:
    | 'cues'
    | 'heading'
    | 'near'
    | 'more'
    | 'home'
    | 'core'
    | 'refers'
    | 'against'
    | 'repealed'
    | 'duplicate'
    | 'like';
  readonly args: Readonly<Record<string, string | number>>;
};

/** A proposal: this provision may answer this requirement. Only a person decides. */
export type Match = {
  readonly requirement: string;
  /** Segment id. */
  readonly segment: string;
  /** Calibrated chance that a lawyer would call the provision relevant, 0 to 1. */
  readonly score: number;
  /** The words that answer best, within the text of the segment. */
  readonly quote: Selector;
  readonly cues: readonly Cue[];
  readonly reasons: readonly Reason[];
  /** What the words decide: ages, penalties, acts, exceptions; read only where asked for. */
  readonly facts?: readonly Fact[];
  /** Pitfalls raised from the facts for this requirement. */
  readonly traps?: readonly Trap[];
};

/** What the matcher says of one requirement over one law set. */
export type Answer = {
  readonly requirement: string;
  /** Best first, at most 20. */
  readonly matches: readonly Match[];
  /** False: nothing found that a lawyer would likely accept. Unknown is never "no". */
  readonly answered: boolean;
  /** Chance that the law set holds an answer, 0 to 1. */
  readonly confidence: number;
  /** How many provisions were searched, and in which languages. */
  readonly searched: { readonly segments: number; readonly langs: readonly string[] };
  /** Set when no signature exists: practice, budget or data that law text cannot show. */
  readonly beyondLaw?: boolean;
  /** Not answered, and by their titles none of the laws is of a kind where the rule usually stands: these kinds. */
  readonly missingKinds?: readonly string[];
};

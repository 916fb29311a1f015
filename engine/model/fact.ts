/** What a fact is about. */
export type FactKind =
  | 'age'
  | 'act'
  | 'purpose'
  | 'mental'
  | 'penalty'
  | 'attempt'
  | 'legal-person'
  | 'exception'
  | 'reach'
  | 'limitation'
  | 'actor';

/** Something that decides compliance, read from the words of one provision. */
export type Fact = {
  readonly kind: FactKind;
  /** Offsets into the text of the segment, UTF-16 code units, `end` exclusive; `words` is that slice. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /**
   * What was read, by kind: age { below | from, whose: "child" | "offender" | "unknown" } in years;
   * penalty { kind: "prison" | "fine" | "life" | "other", minMonths?, maxMonths? }; act { act }; purpose { purpose };
   * exception { exception }; reach { reach }; limitation { years? | until? }; and so on.
   */
  readonly value: Readonly<Record<string, string | number>>;
};

/** A pitfall in the words of a provision: it lowers a requirement, and says why. */
export type Trap = {
  readonly code:
    | 'age-cap'
    | 'purpose-element'
    | 'money-only'
    | 'double-criminality'
    | 'complaint-needed'
    | 'child-punishable'
    | 'corporate-limited'
    | 'marriage-exemption';
  readonly requirement: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly args: Readonly<Record<string, string | number>>;
};

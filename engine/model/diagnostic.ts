/** As SARIF names them: a duty of the Protocol, a recommendation, good practice. */
export type Level = 'error' | 'warning' | 'note';

/** One thing to look at in a text of law, with its exact words where it has any. */
export type Diagnostic = {
  readonly kind: 'gap' | 'trap' | 'missing-acts' | 'term';
  /** Id of a requirement, or "term." and the concept. */
  readonly rule: string;
  readonly level: Level;
  /** Sentences for people, in the language of the reader. */
  readonly message: string;
  /** Only why, without the words and the requirement, where several requirements share one place. */
  readonly why: string;
  /** Segment id; absent where nothing was found at all. */
  readonly segment?: string;
  /** Offsets into the text of the segment, UTF-16 code units, `end` exclusive; `words` is that slice. */
  readonly start?: number;
  readonly end?: number;
  readonly words?: string;
  /** Tells this one from others of its rule when lines move: the pitfall, the standing, the concept. */
  readonly key: string;
};

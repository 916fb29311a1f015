/** What the bytes of a group are. */
export type Destination =
  'body' | 'skipped' | 'fonts' | 'styles' | 'title' | 'label' | 'instruction' | 'properties';

/** The properties that a group takes from the one around it and forgets at its end. */
export type State = {
  destination: Destination;
  font: number;
  /** Bytes that stand behind `\u` for readers without Unicode. */
  fallback: number;
  hidden: boolean;
  deleted: boolean;
  /** What ends with the group. */
  ends: 'note' | 'box' | 'style' | undefined;
  /** How the note that the group holds is numbered; its own mark stands in its text. */
  note: 'footnote' | 'endnote' | 'own' | undefined;
  field: { instruction: string } | undefined;
  /** The destination of `\upr`, whose Unicode half is read instead. */
  outer: Destination | undefined;
};

/** The paragraph that is being read. */
export type Paragraph = {
  readonly words: string[];
  label: string;
  style: number;
  outline: number | undefined;
  depth: number;
  /** Nesting of the table that it stands in, 0 outside. */
  table: number;
  held: boolean;
};

export function initialState(): State {
  return {
    destination: 'body',
    font: -1,
    fallback: 1,
    hidden: false,
    deleted: false,
    ends: undefined,
    note: undefined,
    field: undefined,
    outer: undefined,
  };
}

export function emptyParagraph(): Paragraph {
  return { words: [], label: '', style: 0, outline: undefined, depth: 0, table: 0, held: false };
}

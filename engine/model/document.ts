/** A report as a tree; each writer prints the same tree in its own format. */
export type Inline =
  /** `lang` is set where the words are in another language than what stands around them. */
  | { readonly type: 'text'; readonly text: string; readonly lang?: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'mark'; readonly text: string }
  /** A reference to a provision or a pinpoint; no writer may lose one. */
  | { readonly type: 'cite'; readonly text: string; readonly ref: string }
  /**
   * A footnote, standing where its number is printed: "CRC/C/156, para. 12". The writer numbers it.
   * With `ref`, the note is a citation, and the same law holds.
   */
  | { readonly type: 'note'; readonly text: string; readonly ref?: string; readonly lang?: string };

export type Cell = {
  readonly inlines: readonly Inline[];
  readonly lang?: string;
  /** ISO 8601, where the cell is a date: a spreadsheet sorts by it, whatever words the reader sees. */
  readonly date?: string;
};

export type Part =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id?: string }
  /** A `numbered` paragraph bears the next number of the document, as reports to treaty bodies are cited by. */
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[]; readonly numbered?: true }
  /** Words of a law: set in its own language and direction, with its citation. */
  | {
      readonly type: 'quote';
      readonly inlines: readonly Inline[];
      readonly lang: string;
      readonly cite: Inline;
    }
  | {
      readonly type: 'list';
      readonly items: readonly (readonly Inline[])[];
      /** Points where absent; letters are (a), (b), (c), beginning again with each list. */
      readonly marks?: 'letters';
    }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Shares of the width, one a column; any unit. Where absent, writers share it out by what the cells hold. */
      readonly widths?: readonly number[];
    }
  /** The table of contents of all headings down to `depth` (2 where absent); the writer fills it. */
  | { readonly type: 'contents'; readonly title: string; readonly depth?: 1 | 2 | 3 | 4 };

/** What the first page says, from top to bottom, round the title. */
export type Face = {
  /** Above the title: for whom it is, under which duty. */
  readonly over: readonly string[];
  /** Below the title. */
  readonly under?: string;
  readonly facts: readonly { readonly label: string; readonly inlines: readonly Inline[] }[];
};

/** How many words a treaty body takes. */
export type WordLimit = {
  readonly words: number;
  /** Of what: "Periodic report". */
  readonly document: string;
  /** "CRC reporting page (OHCHR), from General Assembly resolution 68/268, para. 16". */
  readonly source: string;
  /** False where the number was not read in its source; every writer then says so. */
  readonly verified: boolean;
};

export type Document = {
  readonly title: string;
  /** BCP 47; the direction of the document follows from it. */
  readonly lang: string;
  readonly parts: readonly Part[];
  readonly face?: Face;
  /** What stands at the head and foot of each page, beside its number. */
  readonly marks?: {
    /** Symbol of the document: "CRC/C/OPSC/DEU/1". */
    readonly symbol?: string;
    /** ISO 8601; writers write it out. */
    readonly date?: string;
    /** SHA-256 of what it was drawn from, 64 hexadecimal digits. */
    readonly hash?: string;
  };
  readonly limit?: WordLimit;
  /** Turned pages suit tables of many columns; where absent, writers turn it for more than four, but not for prose. */
  readonly page?: 'portrait' | 'landscape';
};

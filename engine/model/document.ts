/** A report as a tree; each writer prints the same tree in its own format. */
export type Inline =
  /** `lang` is set where the words are in another language than what stands around them. */
  | { readonly type: 'text'; readonly text: string; readonly lang?: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'mark'; readonly text: string }
  /** A reference to a provision or a pinpoint; no writer may lose one. */
  | { readonly type: 'cite'; readonly text: string; readonly ref: string };

export type Cell = { readonly inlines: readonly Inline[]; readonly lang?: string };

export type Part =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly type: 'paragraph'; readonly inlines: readonly Inline[] }
  /** Words of a law: set in its own language and direction, with its citation. */
  | {
      readonly type: 'quote';
      readonly inlines: readonly Inline[];
      readonly lang: string;
      readonly cite: Inline;
    }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

export type Document = {
  readonly title: string;
  readonly lang: string;
  readonly parts: readonly Part[];
};

/** The map, drawn when the pages are built: what a server needs to colour it. */
export type World = {
  readonly width: number;
  readonly height: number;
  /** Paths of SVG by the code of the State. */
  readonly shapes: Readonly<Record<string, string>>;
  /** Where a mark stands for a State that is too small to be seen. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
  /** Land that belongs to no State of the list, as one path. */
  readonly others: string;
};

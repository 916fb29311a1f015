/** A paragraph that has begun and not ended: its properties as they come, and its words. */
export type Open = {
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  /** The mark at its end was deleted: the words go on in the next paragraph. */
  joined: boolean;
  hiddenMark: boolean;
  hiddenRun: boolean;
  /** Words of it are hidden and were left out. */
  held: boolean;
  readonly words: string[];
};

export function emptyParagraph(): Open {
  return {
    style: undefined,
    numId: undefined,
    level: undefined,
    outline: undefined,
    joined: false,
    hiddenMark: false,
    hiddenRun: false,
    held: false,
    words: [],
  };
}

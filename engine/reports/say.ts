/** Gives the words for a key, in the language of the reader; a key without words is a bug and throws. */
export type Say = (key: string, args?: Readonly<Record<string, string | number>>) => string;

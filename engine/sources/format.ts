import type { Block, Identity } from '#engine/model/source.ts';
import type { Problem } from '#engine/model/problem.ts';

/** A file after decoding: line ends are "\n", no byte order mark. */
export type Input = {
  readonly name: string;
  readonly text: string;
};

/** What a format found in one law; `readSource` adds name, format, encoding and language. */
export type Draft = {
  readonly title?: string | undefined;
  readonly abbreviation?: string | undefined;
  /** BCP 47, only where the document says it. */
  readonly lang?: string | undefined;
  readonly identity?: Identity | undefined;
  readonly blocks: readonly Block[];
  /** Of a format that is no text but holds text in an encoding of its own (RTF). */
  readonly encoding?: string | undefined;
  readonly problems?: readonly Problem[];
};

/** One way of writing a law down. A new format is a new folder and one row in the table. */
export type Format = {
  readonly id: string;
  readonly title: string;
  /** File name endings, lower case, without the dot. They decide only where the content does not. */
  readonly extensions: readonly string[];
  /** @param head the first 4,000 characters of the decoded text */
  detect(name: string, head: string): boolean;
  /**
   * @returns one draft for each law in the file, never none
   * @throws InputError when nothing can be made of the text
   */
  read(input: Input): readonly Draft[];
};

/** A document that is no text: PDF, word processors, books. Read from its bytes, and not always at once. */
export type BinaryFormat = {
  readonly id: string;
  readonly title: string;
  /** File name endings, lower case, without the dot, for the table of formats. */
  readonly extensions: readonly string[];
  /** Looks at the first bytes, or at the list of contents of an archive; never throws. */
  detect(name: string, bytes: Uint8Array): boolean;
  /**
   * @returns one draft for each law in the file, never none
   * @throws InputError when nothing can be made of the file
   */
  read(input: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }): Promise<readonly Draft[]> | readonly Draft[];
};

import type { Problem } from '#engine/model/problem.ts';
import { FILE_MB, SECONDS, megabytes } from './limits.ts';
import type { Outline } from './outline.ts';

/** A file that was chosen, or the text that was pasted, under a number that stays its own. */
export type Given = {
  readonly id: number;
  readonly file: File;
  readonly pasted: boolean;
  /** BCP 47 that a person chose for this document alone. */
  readonly lang?: string;
};

/** What has become of one document in a search. */
export type Reading =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'stopped' }
  | { readonly state: 'read'; readonly laws: readonly Outline[] }
  | { readonly state: 'refused'; readonly problem: Problem };

export type Document = Given & { readonly reading: Reading };

/** @returns why a file is not even opened, or nothing */
export function tooBig({ size, name }: File): Problem | undefined {
  if (size <= FILE_MB * 1e6) return undefined;
  const message = `the file has ${megabytes(size)} MB, the limit here is ${FILE_MB} MB; split it by law or by part, or use the command line`;
  return { code: 'check.too-big', message, file: name };
}

export function tooSlow({ name }: File): Problem {
  const message = `reading was ended after ${SECONDS} seconds; split it by law or by part, or save it as text or .docx`;
  return { code: 'source.too-slow', message, file: name };
}

/** @returns what the engine said, as a sentence with the place in it: "Some characters look damaged (line 3)." */
export function sentence({ message, place }: Problem): string {
  const words = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(/(?<![.\s])[.\s]+$/, '');
  return place === undefined ? `${words}.` : `${words} (${place}).`;
}

/** A pasted text is named by its beginning, so that the reader of the engine can tell a page from a text. */
export function pastedFile(text: string): File {
  const name = /^\s*</.test(text) ? 'pasted.html' : /^\s*[[{]/.test(text) ? 'pasted.json' : 'pasted.txt';
  return new File([text], name);
}

import { InputError } from '#engine/model/problem.ts';

/** What one document may cost before its reading is ended. */
export type Limits = {
  readonly seconds: number;
  /** Of the reading thread: its heap and its buffers together, 1 MB = 1,048,576 bytes. */
  readonly megabytes: number;
};

export const MB = 1024 * 1024;

const SECONDS = 120;
const SECONDS_PER_MB = 2;
const MEMORY = 1024;

/**
 * The limits of a document by its size; why these numbers: docs/decisions/2026-11-22-reading-apart.md.
 *
 * @param size in bytes
 */
export function limitsFor(size: number): Limits {
  return { seconds: Math.max(SECONDS, Math.ceil((size / MB) * SECONDS_PER_MB)), megabytes: MEMORY };
}

export function tooSlow(file: string, { seconds }: Limits): InputError {
  const limit = seconds === 1 ? '1 second' : `${seconds} seconds`;
  const message = `was not read within ${limit}, the limit for a document of its size; split it by law or by part, or save it in another format`;
  return new InputError({ code: 'source.too-slow', file, message });
}

export function tooMuchMemory(file: string, { megabytes }: Limits): InputError {
  const message = `needs more than ${megabytes} MB of memory to be read, the limit for one document; split it by law or by part, or save it as text`;
  return new InputError({ code: 'source.too-much-memory', file, message });
}

export function tooDeep(file: string): InputError {
  const message =
    'its parts stand inside one another too deeply to be read; save it again as text, HTML or Markdown';
  return new InputError({ code: 'source.too-deep', file, message });
}

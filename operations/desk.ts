import type { FilesRead } from '#store/files.ts';
import type { OutputFile } from '#store/write.ts';
import type { Ground } from './ground.ts';

export type Progress = {
  readonly stage: 'reading' | 'segments' | 'matches';
  readonly done: number;
  readonly total: number;
  readonly name?: string;
};

/** All that a verb may touch; a test hands in another. */
export type Desk = Ground & {
  /** Today, ISO 8601. */
  readonly clock: () => string;
  /** @param out the folder of the reports to come: reports that stand there are passed over */
  readonly read: (paths: readonly string[], out?: string) => FilesRead;
  /** Asks whether a folder could be written, before long work. Throws InputError when not. */
  readonly mayWrite: (folder: string) => void;
  readonly write: (folder: string, files: readonly OutputFile[]) => void;
  readonly progress: (progress: Progress) => void;
  /** Keeps the bytes of a document for ever and gives their SHA-256; absent where nothing is kept. */
  readonly keep?: (bytes: Uint8Array) => string;
  /** Command that makes text of a scan, with {in} and {out}; absent where there is none. */
  readonly ocr?: string;
};

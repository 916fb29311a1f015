import type * as unpdf from 'unpdf';
import { InputError } from '#engine/model/problem.ts';

/** The library is large: it is loaded when the first PDF comes, never before. */
export async function library(): Promise<typeof unpdf> {
  return import('unpdf');
}

export type Document = Awaited<ReturnType<Awaited<ReturnType<typeof library>>['getDocumentProxy']>>;
export type PageProxy = Awaited<ReturnType<Document['getPage']>>;

/** A law of 5,000 pages has not been seen; a file that has more is something else. */
export const MOST_PAGES = 5000;

/**
 * Opens a PDF.
 *
 * @throws InputError when the file is locked, damaged, empty or has more than 5,000 pages
 */
export async function openPdf(name: string, bytes: Uint8Array): Promise<Document> {
  const { getDocumentProxy } = await library();
  let document: Document;
  try {
    // The library takes the bytes away from whoever hands them in, so it gets a copy.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw refusal(name, error);
  }
  if (document.numPages > MOST_PAGES || document.numPages < 1) {
    await close(document);
    const message = `the PDF has ${document.numPages} pages; split it, one law to a file of at most ${MOST_PAGES} pages`;
    throw new InputError({ code: 'source.too-many-pages', message, file: name });
  }
  return document;
}

/** Gives back what the library holds; a damaged document may refuse even that. */
export async function close(document: Document): Promise<void> {
  try {
    await document.loadingTask.destroy();
  } catch {
    // Nothing is left to be freed.
  }
}

function refusal(name: string, error: unknown): InputError {
  if (error instanceof Error && error.name === 'PasswordException') {
    const message =
      'the PDF is encrypted; open it with its password, save it without one and import it again';
    return new InputError({ code: 'source.encrypted', message, file: name });
  }
  return damaged(name);
}

export function damaged(name: string): InputError {
  const message =
    'the PDF is damaged and cannot be read; get the file again, or save it anew with a PDF viewer';
  return new InputError({ code: 'source.damaged', message, file: name });
}

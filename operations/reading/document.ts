import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { readApart, type ApartOptions } from './apart.ts';
import { recogniseText } from './ocr.ts';

export type DocumentOptions = ApartOptions & {
  /** Command that makes text of a scan, with {in} and {out}; scans are refused when absent. */
  readonly ocr?: string;
  readonly ocrSeconds?: number;
};

export type DocumentRead = {
  readonly sources: readonly Source[];
  /** True when the words come from another program, not from the bytes that were handed in. */
  readonly recognised: boolean;
};

/**
 * Reads a document apart; where it is a scan and the operator named a program for scans, that program's text is read
 * and marked as such. Without such a program nothing else is tried.
 *
 * @throws InputError as `readApart`; `source.scan` also when the program for scans gave nothing
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  options: DocumentOptions = {},
): Promise<DocumentRead> {
  const { ocr, ...apart } = options;
  if (ocr === undefined || ocr.trim() === '') return asItIs(await readApart(name, bytes, apart));
  try {
    const sources = await readApart(name, bytes, apart);
    if (!sources.some(hasPageWithoutText)) return asItIs(sources);
    const found = await recognised(name, bytes, ocr, options);
    return 'sources' in found ? found : asItIs(withProblem(sources, failed(name, found.trouble)));
  } catch (error) {
    if (!(error instanceof InputError) || error.problem.code !== 'source.scan') throw error;
    const found = await recognised(name, bytes, ocr, options);
    if ('sources' in found) return found;
    throw new InputError({ ...failed(name, found.trouble), code: 'source.scan' });
  }
}

async function recognised(
  name: string,
  bytes: Uint8Array,
  ocr: string,
  options: DocumentOptions,
): Promise<DocumentRead | { readonly trouble: string }> {
  const { ocrSeconds: seconds, signal, ...rest } = options;
  const result = await recogniseText(ocr, bytes, { seconds, signal });
  if ('trouble' in result) return result;
  try {
    const sources = await readApart(name, result.bytes, { ...rest, ...(signal ? { signal } : {}) });
    return { sources: withProblem(sources, fromOcr(name)), recognised: true };
  } catch (error) {
    if (error instanceof InputError)
      return { trouble: `what it wrote cannot be read: ${error.problem.message}` };
    throw error;
  }
}

function asItIs(sources: readonly Source[]): DocumentRead {
  return { sources, recognised: false };
}

function hasPageWithoutText({ problems }: Source): boolean {
  return problems.some(({ code }) => code === 'source.page-without-text');
}

function withProblem(sources: readonly Source[], problem: Problem): readonly Source[] {
  return sources.map((source) => ({ ...source, problems: [...source.problems, problem] }));
}

function fromOcr(file: string): Problem {
  const message =
    'the words were recognised from a picture (OCR) and may hold mistakes; compare every quotation with the official text';
  return { code: 'source.from-ocr', file, message };
}

function failed(file: string, trouble: string): Problem {
  const message = `is a scan, in whole or in part, and the program named in TUTELA_OCR gave no text: ${trouble}; correct the command, or give a file with text`;
  return { code: 'source.ocr-failed', file, message };
}

import { InputError } from '#engine/model/problem.ts';

/** A sentence for whoever asked, with what to do. */
export function refused(code: string, message: string, file?: string): InputError {
  return new InputError({ code: `practice.${code}`, message, ...(file === undefined ? {} : { file }) });
}

import { InputError } from '#engine/model/problem.ts';
import type { Input } from '../format.ts';

/** Real pages stay far below; the time of the HTML parser grows with depth times length. */
const DEEPEST = 500;
const LIGHT = /^(?:p|li|td|th|tr|br|hr|col|img|link|meta|input|a|span)$/iu;

/** @throws InputError when the page is nested more than 500 deep */
export function refuseDepth(input: Input): void {
  let depth = 0;
  for (const [, slash, name = ''] of input.text.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    if (LIGHT.test(name)) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth <= DEEPEST) continue;
    const message = 'the page is nested too deeply; save it as plain text';
    throw new InputError({ code: 'source.too-deep', message, file: input.name });
  }
}

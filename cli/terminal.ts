/** What our own lines of progress begin with: back to the beginning of the line, and clear it. */
const CLEAR = '\r\u001b[2K';
/** Characters that a terminal obeys (ECMA-48): all controls but tab and the end of a line. */
const OBEYED = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** Words of a law, of a file name or of another server, as a terminal shows them: nothing in them is an order to it. */
export function harmless(text: string): string {
  const own = text.startsWith(CLEAR) ? CLEAR : '';
  return own + text.slice(own.length).replace(OBEYED, '\ufffd');
}

type Out = { readonly isTTY?: boolean; write: typeof process.stdout.write };

/**
 * From here on a terminal obeys nothing that came from outside, such as a law whose heading sets the title of the window. Where
 * the output goes to a file or another program, it is left as it is.
 */
export function obeysNothing(...outs: readonly Out[]): void {
  for (const out of outs) {
    if (out.isTTY !== true) continue;
    const write = out.write.bind(out) as (chunk: string | Uint8Array, ...rest: unknown[]) => boolean;
    out.write = ((chunk: string | Uint8Array, ...rest: unknown[]) =>
      write(typeof chunk === 'string' ? harmless(chunk) : chunk, ...rest)) as Out['write'];
  }
}

import { InputError } from '#engine/model/problem.ts';
import { FILE_LIMIT } from '#store/files.ts';
import { runOutside, type OutsideResult } from '#store/outside-program.ts';

/** A scan of three hundred pages on two cores takes about ten minutes. */
const SECONDS = 30 * 60;

/**
 * Makes text of a scan with the program that the operator named.
 *
 * @param command as in TUTELA_OCR: "ocrmypdf --skip-text {in} {out}"
 * @returns the file it wrote, a PDF with text or plain text
 * @throws InputError when the command itself cannot be used
 */
export function recogniseText(
  command: string,
  bytes: Uint8Array,
  options: { readonly seconds?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<OutsideResult> {
  return runOutside({
    argv: wordsOf(command),
    bytes,
    ending: '.pdf',
    seconds: options.seconds ?? SECONDS,
    most: FILE_LIMIT,
    signal: options.signal,
  });
}

/**
 * Splits a command at spaces; words in 'single' or "double" quotes stay together. Nothing else has a meaning: no
 * variables, no pipes, no escapes.
 *
 * @throws InputError when a quote is left open, or {in} or {out} is missing
 */
export function wordsOf(command: string): readonly string[] {
  const words: string[] = [];
  const word = /\s*((?:"[^"]*"|'[^']*'|[^\s"'])+)/y;
  while (word.lastIndex < command.trimEnd().length) {
    const found = word.exec(command);
    if (found === null) throw badCommand('has a quote that is not closed');
    words.push((found[1] ?? '').replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  }
  const rest = words.slice(1);
  for (const place of ['{in}', '{out}']) {
    if (!rest.some((each) => each.includes(place))) throw badCommand(`has no ${place}`);
  }
  return words;
}

function badCommand(what: string): InputError {
  const message = `${what}; write it as: ocrmypdf --skip-text {in} {out}`;
  return new InputError({ code: 'ocr.bad-command', file: 'TUTELA_OCR', message });
}

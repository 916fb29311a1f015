/** One message of a Fluent file: its key, and its text as it stands there, comments left out. */
export type Message = readonly [key: string, text: string];

/** The messages of a Fluent file in their order. Terms and attributes are none of ours. */
export function messagesOf(ftl: string): readonly Message[] {
  return ftl.split(/\r?\n(?=[a-z#]|$)/u).flatMap((part): readonly Message[] => {
    const [, key, text] = /^([a-z][a-z0-9-]*) *=\s*([\s\S]*)$/u.exec(part) ?? [];
    return key === undefined || text === undefined ? [] : [[key, text.trim()]];
  });
}

/** What of a message is read as text: each of its variants a line; a place for a value is read as a short word. */
export function linesOfMessage(text: string): readonly string[] {
  const variants = [...text.matchAll(/^\s*\*?\[[a-z0-9-]+\] (.+)$/gmu)].map(([, line = '']) => line);
  const lines = variants.length > 0 ? variants : [text.replaceAll(/\s*\n\s*/gu, ' ')];
  return lines.map((line) => line.replaceAll(/\{[^}]*\}/gu, '1').replaceAll(/[[\]]/gu, ''));
}

/** Whether a line is a sentence, and not a name such as "Cost". */
export function isSentence(line: string): boolean {
  return /[.?!:؟…]$/u.test(line.trim());
}

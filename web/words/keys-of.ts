/** @returns the message keys of a Fluent file, in its order */
export function keysOf(ftl: string): readonly string[] {
  return [...ftl.matchAll(/^([a-z][a-zA-Z0-9-]*) *=/gm)].map((match) => match[1] ?? '');
}

/** @returns the text of a module whose type Key is the union of the keys of a Fluent file */
export function keysModule(ftl: string): string {
  const lines = keysOf(ftl).map((key) => `  | '${key}'`);
  return `// Made from languages/en/portal*.ftl by web/words/keys.make.ts; do not edit.\nexport type Key =\n${lines.join('\n')};\n`;
}

import { LineCounter, parseDocument, isNode, type Document } from 'yaml';
import type { z } from 'zod';
import { InputError, type Problem } from '#engine/model/problem.ts';

/** A file as the store hands it over: path with "/" inside the room it belongs to, and its text. */
export type TextFile = { readonly path: string; readonly text: string };

export type Read<T> = { readonly value: T; readonly problems?: never } | { readonly value?: never; readonly problems: readonly Problem[] };

/**
 * Reads one YAML file through a schema.
 * Trouble is given back as problems, each with the file, the line and the field, so that an author sees all at once.
 */
export function readYaml<T>(file: TextFile, schema: z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        code: 'bad-yaml',
        file: file.path,
        place: `line ${lines.linePos(error.pos[0]).line}`,
        message: `is not valid YAML (${firstLine(error.message)}); correct this line`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data };
  return {
    problems: result.error.issues.map((issue) => ({
      code: 'bad-field',
      file: file.path,
      place: placeOf(document, lines, unknownKey(issue) ?? issue.path),
      message: `${issue.message}; correct or remove this field`,
    })),
  };
}

/** @throws InputError with the first problem */
export function readYamlOrThrow<T>(file: TextFile, schema: z.ZodType<T>): T {
  const read = readYaml(file, schema);
  if (read.problems) throw new InputError(read.problems[0]!);
  return read.value;
}

/** An unknown key is reported on its parent; the author wants the line of the key itself. */
function unknownKey(issue: z.core.$ZodIssue): readonly PropertyKey[] | undefined {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : undefined;
}

function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): string {
  const field = path.map(String).join('.') || 'the whole file';
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return `line ${lines.linePos(node.range[0]).line}, field "${field}"`;
  }
  return `field "${field}"`;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}

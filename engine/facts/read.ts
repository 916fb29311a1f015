import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';

/** A file as the store hands it over: its path inside the house, and its text. */
export type TextFile = { readonly path: string; readonly text: string };

/**
 * Reads one YAML file of facts through a schema.
 *
 * @throws InputError naming the file, the line and the field of the first fault
 */
export function readFacts<T>({ path, text }: TextFile, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    throw new InputError({
      code: 'bad-yaml',
      file: path,
      place: `line ${lines.linePos(broken.pos[0]).line}`,
      message: 'is not valid YAML; correct this line',
    });
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue?.path ?? [];
  const node = [...at.keys(), at.length]
    .map((depth) => document.getIn(at.slice(0, depth), true))
    .findLast((each) => isNode(each) && each.range);
  const line = isNode(node) && node.range ? `line ${lines.linePos(node.range[0]).line}, ` : '';
  throw new InputError({
    code: 'bad-field',
    file: path,
    place: `${line}field "${at.map(String).join('.') || 'the whole file'}"`,
    message: `${issue?.message ?? 'is wrong'}; correct or remove this field`,
  });
}

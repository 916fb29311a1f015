import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { readBlocks } from './blocks.ts';
import { AUDIENCES, LEARN_STATES, type LearnPage } from './page.ts';

/** A file as the store hands it over: its path inside the house, and its text. */
export type LearnFile = { readonly path: string; readonly text: string };

const PATH = /^languages\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\/learn\/([a-z0-9-]+)\/([a-z][a-z0-9-]*)\.md$/u;

const Head = z.strictObject({
  title: z.string().min(1).max(70),
  tab: z.string().min(1).max(60),
  order: z.coerce.number().int().min(1),
  audience: z.enum(AUDIENCES),
  kind: z.enum(['page', 'sheet']),
  state: z.enum(LEARN_STATES),
  date: z.iso.date(),
});

/**
 * Reads one page: `---`, lines "name: value", `---`, then the words (blocks.ts).
 *
 * @throws InputError naming the file and the line or field at fault
 */
export function readPage({ path, text }: LearnFile): LearnPage {
  const fault = (place: string, message: string): InputError =>
    new InputError({ code: 'bad-page', file: path, place, message });
  const [, lang, folder, slug] = PATH.exec(path) ?? [];
  if (!lang || !folder || !slug) throw fault('path', 'is not languages/<lang>/learn/<audience>/<page>.md');
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u.exec(text) ?? [];
  if (front === undefined || body === undefined)
    throw fault('line 1', 'does not begin with a head between lines of ---');
  const lines = front.split(/\r?\n/u);
  const pairs = lines.map((line, index) => {
    const [, name, value] = /^([a-z]+): (.+)$/u.exec(line) ?? [];
    if (!name || !value) throw fault(`line ${index + 2}`, 'is not "name: value"');
    return [name, unquoted(value.trim())] as const;
  });
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw fault('line 2', 'a name is there twice');
  const head = Head.safeParse(Object.fromEntries(pairs));
  if (!head.success) {
    const [issue] = head.error.issues;
    throw fault(`field "${issue?.path.join('.') || 'head'}"`, issue?.message ?? 'is wrong');
  }
  if (head.data.audience !== folder)
    throw fault('field "audience"', `is not that of its folder, "${folder}"`);
  const { blocks, faults } = readBlocks(body, lines.length + 3);
  const [first] = faults;
  if (first) throw fault(`line ${first.line}`, first.message);
  if (blocks.length === 0) throw fault(`line ${lines.length + 3}`, 'has no words');
  return { lang, slug, ...head.data, blocks };
}

/** Values that hold a colon may stand in quotation marks, as in YAML. */
function unquoted(value: string): string {
  return /^"[^"]*"$/u.test(value) ? value.slice(1, -1) : value;
}

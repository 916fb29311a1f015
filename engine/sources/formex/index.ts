import { InputError } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { rootOf } from '../xml/root.ts';
import { grammar } from './grammar.ts';

/** XML of the Official Journal of the European Union. */
export const format: Format = {
  id: 'formex',
  title: 'Formex',
  extensions: [],
  detect(_name, head) {
    return (
      /formex\.publications\.europa\.eu/u.test(head) ||
      /<(?:ACT|CONS\.ACT|CONS\.DOC|ANNEX|AGR|GENERAL)[\s>][\s\S]{0,2000}<(?:BIB\.INSTANCE|BIB\.DATA|INFO\.CONSLEG)[\s>]/u.test(
        head,
      )
    );
  },
  read,
};

/** @throws InputError for the lists of files that the Office sends along with its acts */
function read(input: Input): readonly Draft[] {
  const root = rootOf(input.text) ?? '';
  if (LISTS.has(root)) {
    const message = `this file ("${root}") lists the parts of an issue and holds no law; give the file of the act itself`;
    throw new InputError({ code: 'source.list-of-files', message, file: input.name });
  }
  return [readWith(grammar, input)];
}

const LISTS: ReadonlySet<string> = new Set(['DOC', 'PUBLICATION']);

import { SaxesParser } from 'saxes';
import { InputError } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';
import { limsReader } from './reader.ts';

/** XML of Justice Canada (LIMS): statutes, regulations and bills. */
export const format: Format = {
  id: 'lims',
  title: 'Justice Canada XML',
  extensions: [],
  detect(_name, head) {
    return (
      /<(?:Statute|Regulation|Bill)[\s>]/u.test(head) &&
      (/xmlns:lims=/u.test(head) || /Justice Canada|<Identification/u.test(head))
    );
  },
  read,
};

/** Fed in pieces so that the parser never copies the whole text. */
const PIECE = 65_536;

function read(input: Input): readonly Draft[] {
  const parser = new SaxesParser({ xmlns: false });
  const reader = limsReader(() => parser.line);
  parser.on('error', (error) => {
    throw new InputError({
      code: 'source.broken-xml',
      message: `the XML is damaged: ${error.message.replace(/^[^:]{0,40}:\d+:\d+:\s*/u, '')}`,
      file: input.name,
      place: `line ${parser.line}`,
    });
  });
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes as Readonly<Record<string, string>>));
  parser.on('closetag', (tag) => reader.close(tag.name));
  parser.on('text', (text) => reader.text(text));
  for (let at = 0; at < input.text.length; at += PIECE) parser.write(input.text.slice(at, at + PIECE));
  parser.close();
  return [reader.draft()];
}

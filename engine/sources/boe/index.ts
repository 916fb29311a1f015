import type { Block } from '#engine/model/source.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Draft, Format, Input } from '../format.ts';
import { isoDate } from '../xml/words.ts';
import { boeBlocks } from './blocks.ts';
import { newest } from './versions.ts';

/** Spain's State Gazette: one document of the day, or a consolidated law of the open data. */
export const format: Format = {
  id: 'boe',
  title: 'BOE XML',
  extensions: [],
  detect(_name, head) {
    if (/<documento[\s>]/u.test(head)) return /<metadatos>|<texto>/u.test(head);
    return /<response>/u.test(head) && /<bloque[\s>]|<metadatos>/u.test(head);
  },
  read,
};

/**
 * Articles are recognised by their words, as in the other editions of the same law.
 *
 * @throws InputError when the file holds the record of a law without its text
 */
function read(input: Input): readonly Draft[] {
  const { text, passed } = newest(input.text);
  const { blocks, facts, problems } = boeBlocks({ name: input.name, text });
  if (blocks.length === 0) {
    const message =
      'the file holds the record of a law but not its text; ask boe.es for the consolidated text';
    throw new InputError({ code: 'source.no-text', message, file: input.name });
  }
  const title = facts.get('titulo') ?? firstHeading(blocks);
  const identifier = facts.get('identificador');
  return [
    {
      title: title?.replace(/\.$/u, ''),
      lang: 'es',
      identity: {
        ...(identifier === undefined ? {} : { work: identifier }),
        ...said('eli', facts.get('url_eli')),
        ...said('inForce', isoDay(facts.get('fecha_vigencia'))),
      },
      blocks,
      problems: [...problems, ...earlier(input.name, passed)],
    },
  ];
}

function said<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<K, string>);
}

/** "20200102" of the gazette. */
function isoDay(text: string | undefined): string | undefined {
  return isoDate(text?.replace(/^(\d{4})(\d{2})(\d{2}).*$/u, '$1-$2-$3'));
}

function firstHeading(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text;
}

function earlier(file: string, passed: number): Problem[] {
  if (passed === 0) return [];
  const message = `${passed} earlier versions of provisions stand in the file and are left out; the last of each is read`;
  return [{ code: 'source.earlier-versions', message, file }];
}

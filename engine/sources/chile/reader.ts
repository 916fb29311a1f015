import type { Block } from '#engine/model/source.ts';
import type { Draft, Input } from '../format.ts';
import { walkXml } from '../xml/walk.ts';
import type { Attributes, Handler } from '../xml/walk.ts';
import { defined, folded, isoDate } from '../xml/words.ts';
import { labelOf, paragraphsOf } from './text.ts';

/** One part of the norm; its text may hold more parts. */
type Part = {
  readonly kind: string;
  readonly id: string | undefined;
  readonly repealed: boolean;
  readonly level: number;
};

/** Reads the tree of functional structures; the words of each part stand in one preformatted text. */
export function readNorma(input: Input): Draft {
  const facts = new Map<string, string>();
  const blocks: Block[] = [];
  const problems = walkXml(input, (line) => handler(line, blocks, facts));
  const [kind = '', number = ''] = [facts.get('Tipo'), facts.get('Numero')];
  const id = facts.get('normaId');
  return {
    title: facts.get('TituloNorma'),
    abbreviation: number === '' ? undefined : `${kind} ${number}`.trim(),
    lang: 'es',
    identity: defined({
      work: id,
      uri: id === undefined ? undefined : `https://www.leychile.cl/Navegar?idNorma=${id}`,
      versionDate: isoDate(facts.get('fechaVersion')),
    }),
    blocks,
    problems,
  };
}

const FIELDS = new Set(['TituloNorma', 'Tipo', 'Numero']);

function handler(line: () => number, blocks: Block[], facts: Map<string, string>): Handler {
  const parts: Part[] = [];
  let words: string[] = [];
  let zone = '';
  let from = 1;
  return {
    open(name, attributes) {
      words = [];
      from = line();
      if (name === 'Norma') keep(facts, attributes);
      if (name === 'EstructuraFuncional') parts.push(partOf(attributes, parts.length));
      if (name === 'Encabezado' || name === 'Promulgacion' || name === 'Anexo') zone = name;
    },
    close(name) {
      const text = words.join('');
      words = [];
      if (name === 'EstructuraFuncional') parts.pop();
      if (name === zone) zone = '';
      if (FIELDS.has(name) && !facts.has(name)) facts.set(name, folded(text));
      if (name === 'Titulo' && zone === 'Anexo') facts.set('annex', folded(text));
      if (name !== 'Texto') return;
      const part = parts.at(-1);
      if (part !== undefined) blocks.push(...partBlocks(part, text, from));
      else blocks.push(...zoneBlocks(zone, text, from, facts.get('annex')));
    },
    text(text) {
      words.push(text);
    },
  };
}

function keep(facts: Map<string, string>, attributes: Attributes): void {
  for (const name of ['normaId', 'fechaVersion']) {
    const value = attributes[name];
    if (value !== undefined) facts.set(name, value);
  }
}

function partOf(attributes: Attributes, depth: number): Part {
  const { tipoParte: kind = '', idParte: id, derogado } = attributes;
  return { kind, id, repealed: derogado === 'derogado', level: depth + 1 };
}

function partBlocks(part: Part, text: string, line: number): Block[] {
  const lines = paragraphsOf(text);
  const [first] = lines;
  if (first === undefined) return [];
  if (!/^art[ií]culo/iu.test(part.kind)) {
    return [{ kind: 'heading', text: lines.join(' '), level: part.level, line, unit: { type: 'container' } }];
  }
  const label = labelOf(first);
  const rest = first.slice(label.length).trim();
  const unit = {
    type: 'article',
    number: label.number,
    heading: '',
    ...(part.id === undefined ? {} : { id: part.id }),
    ...(part.repealed ? { status: 'repealed' as const } : {}),
  } as const;
  const shown =
    rest === '' && lines.length > 1 ? lines.slice(1) : [rest === '' ? first : rest, ...lines.slice(1)];
  return shown.map((one, index): Block => ({
    kind: 'paragraph',
    text: one,
    line,
    ...(index === 0 ? { unit } : {}),
  }));
}

/** The promulgation follows the articles and belongs to none; an annex is a part of its own. */
function zoneBlocks(zone: string, text: string, line: number, title = ''): Block[] {
  const unit = { type: 'schedule', number: '', heading: title } as const;
  return paragraphsOf(text).map((one, index) => {
    if (zone === 'Anexo') return { kind: 'paragraph', text: one, line, ...(index === 0 ? { unit } : {}) };
    return { kind: zone === 'Promulgacion' ? 'note' : 'paragraph', text: one, line };
  });
}

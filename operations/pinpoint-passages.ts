import { sectionOf, whichText, type OfficialText, type Passage } from '#engine/pinpoints/index.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import { segment } from '#engine/segments/index.ts';
import { numberedParagraphs } from '#engine/segments/numbered.ts';
import { valueOf, western } from '#engine/segments/values.ts';

export type PassagesRead = { readonly passages: readonly Passage[]; readonly problems: readonly Problem[] };

/** Lines before the first paragraph that say which document it is. */
const FRONT = 40;

/** @returns which of the official texts this is, by its front; undefined where it cannot be told */
export function textOf(source: Source): OfficialText | undefined {
  const first = source.blocks[0]?.page ?? 1;
  const front = source.blocks.filter(({ kind, page }) => kind !== 'note' && (page ?? first) <= first + 1);
  const lines = front.slice(0, FRONT).map(({ text }) => text.replace(/\s+/gu, ' '));
  return whichText({ title: source.title, lines }, segment(source).segments.length);
}

/** Splits an official text into what is cited of it: numbered paragraphs, or articles and their parts. */
export function passagesOf(source: Source, text: OfficialText): PassagesRead {
  if (text === 'opsc') return once(segment(source).segments.flatMap(partsOf), source);
  let below: { readonly heading: string; readonly under: string } | undefined;
  const paragraphs = numberedParagraphs(source).map(({ number, path, text: all, ...rest }): Passage => {
    const under = path.join('\n');
    const headings = below !== undefined && below.under === under ? [below.heading] : [];
    const [words, next] = withoutNextHeading(all);
    if (next !== undefined) below = { heading: next, under };
    const section = sectionOf(path);
    const place = { ...rest, path: [...path, ...headings], ...(section === undefined ? {} : { section }) };
    return { ...place, number: western(number), text: words };
  });
  return once(paragraphs, source);
}

/** "2. Title" alone at the end of a paragraph is the heading of those that follow; a list has more than one line. */
const HEADING = /^\p{Nd}{1,2}\.\s+\p{L}[^.;:,]{2,100}$/u;

function withoutNextHeading(text: string): readonly [words: string, heading?: string] {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  const alone = lines.length > 1 && HEADING.test(last) && !/^\p{Nd}{1,2}\.\s/u.test(lines.at(-2) ?? '');
  return alone ? [lines.slice(0, -1).join('\n'), last] : [text];
}

/** An annex may count again from 1: what is cited by a number alone is the first of that number. */
function once(passages: readonly Passage[], source: Source): PassagesRead {
  const first = new Map<string, Passage>();
  for (const passage of passages) if (!first.has(passage.number)) first.set(passage.number, passage);
  const again = passages.length - first.size;
  const problem: Problem = {
    code: 'pinpoints.annex',
    file: source.name,
    message: `${again} paragraphs have a number that stood before, as in an annex; they are not compared`,
  };
  return { passages: [...first.values()], problems: again > 0 ? [problem] : [] };
}

/** Article 3 with its parts: "3", "3(1)", "3(1)(a)"; an article is a passage of its own where it has no parts. */
function partsOf(one: Segment): readonly Passage[] {
  const place = {
    path: [...one.path, one.heading].filter((heading) => heading !== ''),
    ...(one.page === undefined ? {} : { page: one.page }),
    ...(one.line === undefined ? {} : { line: one.line }),
  };
  const value = valueOf(one.number);
  if (Number.isNaN(value) || /annex/u.test(one.eId)) return [];
  const number = String(value);
  const whole: Passage = { ...place, number, text: one.text };
  const parts = one.portions.map(({ eId, start, end }): Passage => {
    const steps = eId.slice(one.eId.length).split('__').filter(Boolean);
    const labels = steps.map((step) => `(${western(step.replace(/^[^_]*_/u, '')).toLowerCase()})`);
    return { ...place, number: `${number}${labels.join('')}`, text: one.text.slice(start, end) };
  });
  return [whole, ...parts];
}

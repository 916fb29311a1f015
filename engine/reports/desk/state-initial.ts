import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import { longDate, text } from '../report.ts';
import { practiceCite, provisionCite } from './cite.ts';
import { ASPECTS, entriesOf } from './entries.ts';
import { leftParts } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { SECTIONS, sectionParts } from './sections.ts';
import { documentOf, lawsTable, limitOf, methodParts, stateName } from './shell.ts';
import { heading, numbered, ofPeople, paragraph } from './words.ts';

/** Initial report of a State under article 12(1), in the nine parts of CRC/C/OPSC/2. */
export function stateInitial(input: DeskReportInput): Document {
  const { say } = input;
  const parts: Part[] = [{ type: 'contents', title: say('desk-contents') }];
  for (const { number } of SECTIONS) {
    parts.push(heading(2, `${number}. ${say(`desk-section-${number}`)}`, `section-${number}`));
    if (number === 1) parts.push(...preparation(input), ...standing(input));
    parts.push(...sectionParts(number, input));
  }
  parts.push(heading(2, `9. ${say('desk-section-9')}`, 'section-9'), ...annexes(input));
  return documentOf('state-initial', parts, input, limitOf('initial', input));
}

/** How the report came about; what the publication does not tell is said to be unknown. */
function preparation(input: DeskReportInput): readonly Part[] {
  const { say } = input;
  return [
    ...methodParts(input, numbered),
    numbered(text(say('desk-structure-unverified'))),
    numbered(text(say('desk-section-1-unknown'))),
  ];
}

/** Ratification and entry into force, with their source. */
export function standing(input: DeskReportInput): readonly Part[] {
  const { facts, say, signed } = input;
  const state = stateName(signed, input);
  if (!facts || facts.status === 'unknown') return [numbered(text(say('desk-party-unknown', { state })))];
  const source: Inline = {
    type: 'note',
    text: say('desk-party-source', { sources: facts.sources.join('; '), date: longDate(facts.asOf, say) }),
    ref: facts.sources[0] ?? facts.asOf,
  };
  if (facts.status !== 'party')
    return [numbered(text(say('desk-party-not', { state, status: facts.status })), source)];
  const { act = 'unknown', deposited, inForce } = facts;
  const date = (day: string | undefined) => (day === undefined ? say('desk-unknown') : longDate(day, say));
  const words = say('desk-party', { state, act, deposited: date(deposited), inForce: date(inForce) });
  return [numbered(text(words), source)];
}

function annexes(input: DeskReportInput): readonly Part[] {
  const { say } = input;
  return [
    paragraph(text(say('desk-annex-lead'))),
    ...lawsTable(input),
    ...annexTable('provisions', ['col-provision', 'col-words', 'col-requirement'], wordsRows(input), input),
    ...annexTable(
      'documents',
      ['desk-col-document', 'desk-col-shows', 'col-requirement'],
      documentRows(input),
      input,
    ),
    ...leftParts(input, 3),
  ];
}

function annexTable(
  name: 'provisions' | 'documents',
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { say }: DeskReportInput,
): readonly Part[] {
  if (rows.length === 0) return [paragraph(text(say(`desk-annex-${name}-none`)))];
  return [
    {
      type: 'table',
      caption: say(`desk-annex-${name}`),
      head: head.map((key) => say(key)),
      rows,
      widths: [3, 6, 3],
    },
  ];
}

/** Each passage once, with all that rely on it. */
function wordsRows(input: DeskReportInput): Cell[][] {
  const { signed, say } = input;
  const langs = new Map(signed.content.laws.map(({ law, lang }) => [law, lang]));
  const relied = entriesOf(input).flatMap(({ id, finding }) =>
    ASPECTS.flatMap((aspect) => (finding[aspect]?.evidence ?? []).map((evidence) => ({ id, evidence }))),
  );
  const passages = Map.groupBy(
    relied,
    ({ evidence }) => `${evidence.segment} ${evidence.quote.start} ${evidence.quote.exact}`,
  );
  return [...passages.values()].map((all) => {
    const { evidence } = all[0]!;
    const lang = langs.get(evidence.law) ?? 'und';
    return [
      { inlines: [provisionCite(evidence, say)], lang },
      { inlines: [{ type: 'mark', text: evidence.quote.exact }], lang },
      { inlines: [text([...new Set(all.map(({ id }) => id))].join(', '))] },
    ];
  });
}

function documentRows(input: DeskReportInput): Cell[][] {
  const { say } = input;
  return entriesOf(input).flatMap(({ id, finding }) =>
    ASPECTS.flatMap((aspect) =>
      (finding[aspect]?.attached ?? []).map((practice): Cell[] => [
        { inlines: [practiceCite(practice, say)] },
        { inlines: [practice.shows ? ofPeople(practice.shows) : text(say('none'))] },
        { inlines: [text(id)] },
      ]),
    ),
  );
}

import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import { text } from '../report.ts';
import { citesOf, pinpointCites, publicationCite } from './cite.ts';
import { ASPECTS, entriesOf, gapsOf, LAYERS, layerOf, talliesOf, type Gap, type Layer } from './entries.ts';
import { figuresTable, leftParts } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { documentOf, lawsTable, methodParts } from './shell.ts';
import { findingParagraph, heading, ofCatalogue, ofPeople, paragraph, titleOf } from './words.ts';

/** Published gaps by layer, each with its reason, its references and what would show that it is closed. */
export function gapReport(input: DeskReportInput): Document {
  const { say } = input;
  const gaps = gapsOf(input);
  const undecided = entriesOf(input).filter(({ finding }) =>
    ASPECTS.some((aspect) => finding[aspect]?.verdict === 'undecided'),
  );
  const parts: Part[] = [
    ...methodParts(input),
    heading(2, say('desk-figures-title'), 'figures'),
    figuresTable(input),
    ...LAYERS.flatMap((layer) => layerParts(layer, gaps, input)),
    ...(undecided.length > 0
      ? [
          heading(2, say('desk-undecided-title'), 'undecided'),
          paragraph(text(say('desk-undecided-note'))),
          ...undecided.map((entry) => findingParagraph(entry, input)),
        ]
      : []),
    ...leftParts(input),
    heading(2, say('laws-caption'), 'laws'),
    ...lawsTable(input),
  ];
  return documentOf('gap-report', parts, input, { page: 'landscape' });
}

function layerParts(layer: Layer, all: readonly Gap[], input: DeskReportInput): readonly Part[] {
  const { say, signed } = input;
  const gaps = all.filter((gap) => layerOf(gap) === layer);
  if (layer === 'none' && gaps.length === 0) return [];
  const counts = talliesOf(input)
    .filter((tally) => tally.layer === layer)
    .map(({ aspect, asked, judged, of }) =>
      say('desk-gaps-count', { aspect, gaps: of['not-met'] + of.partly, judged, asked }),
    );
  const title = say(`desk-layer-${layer}`);
  return [
    heading(2, title, `gaps-${layer}`),
    ...(counts.length > 0
      ? [paragraph(text(`${counts.join(' ')} `), publicationCite(signed, say), text('.'))]
      : []),
    gaps.length === 0
      ? paragraph(text(say('desk-gaps-none')))
      : {
          type: 'table',
          caption: title,
          head: [
            say('gaps-number'),
            say('col-requirement'),
            say('col-pinpoints'),
            say('col-judgement'),
            say('desk-col-reason'),
            say('gaps-closes'),
          ],
          rows: gaps.map((gap, index) => row(gap, index + 1, input)),
          widths: [1, 5, 4, 3, 8, 6],
        },
  ];
}

function row(gap: Gap, number: number, input: DeskReportInput): Cell[] {
  const { say } = input;
  const { requirement, aspect, judgement, id } = gap;
  const proof = requirement?.evidence[aspect] ?? [];
  return [
    { inlines: [text(String(number))] },
    {
      inlines: [
        titleOf(gap, input),
        text('. '),
        ...(requirement ? [ofCatalogue(requirement.question, input), text(' ')] : []),
        text(`[${id}]`),
      ],
    },
    { inlines: requirement ? pinpointCites(requirement, say) : [text(say('desk-unknown'))] },
    {
      inlines: [
        { type: 'strong', text: say(`verdict-${judgement.verdict}`) },
        text(`${say('desk-comma')} ${say(`aspect-${aspect}`)}`),
      ],
    },
    { inlines: reasonWithCites(gap, input) },
    {
      inlines: proof.length > 0 ? [ofCatalogue(proof.join('; '), input)] : [text(say(`closes-${aspect}`))],
    },
  ];
}

/** A reason, the provisions and documents it relies on, and the publication that bears it. */
export function reasonWithCites(
  { judgement }: Pick<Gap, 'judgement'>,
  { signed, say }: DeskReportInput,
): readonly Inline[] {
  const cites = citesOf(judgement, say).flatMap((cite): Inline[] => [cite, text('; ')]);
  return [ofPeople(judgement.reason), text(' ('), ...cites, publicationCite(signed, say), text(')')];
}

import type { Part } from '#engine/model/document.ts';
import { groupOf, strong, text } from '../report.ts';
import { publicationCite } from './cite.ts';
import { leftOf, talliesOf } from './entries.ts';
import type { DeskReportInput } from './input.ts';
import { groupTitle, heading, ofCatalogue, paragraph } from './words.ts';

const VERDICTS = ['met', 'partly', 'not-met', 'not-applicable', 'undecided'] as const;

/** Each layer and aspect by verdict. The base of each line is how many requirements of the layer are asked. */
export function figuresTable(input: DeskReportInput): Part {
  const { signed, say } = input;
  return {
    type: 'table',
    caption: say('desk-figures-caption'),
    head: [
      say('desk-col-layer'),
      ...VERDICTS.map((verdict) => say(`verdict-${verdict}`)),
      say('desk-col-left'),
      say('desk-col-base'),
      say('desk-col-source'),
    ],
    rows: talliesOf(input).map(({ layer, aspect, asked, judged, of }) => [
      { inlines: [text(`${say(`desk-layer-${layer}`)}${say('desk-comma')} ${say(`aspect-${aspect}`)}`)] },
      ...[...VERDICTS.map((verdict) => of[verdict]), Math.max(0, asked - judged), asked].map((count) => ({
        inlines: [text(String(count))],
      })),
      { inlines: [publicationCite(signed, say)] },
    ]),
  };
}

/** What is not published is listed, and never called a gap. */
export function leftParts(input: DeskReportInput, level: 2 | 3 = 2): readonly Part[] {
  const { catalogue, signed, say } = input;
  const left = leftOf(input);
  const base = catalogue.requirements.length;
  const title = heading(level, say('desk-left-title'), 'left');
  if (left.length === 0) return [title, paragraph(text(say('desk-left-none', { base })))];
  const groups = [...new Set(left.map(({ id }) => groupOf(id)))];
  return [
    title,
    paragraph(
      text(`${say('desk-left-count', { count: left.length, base })} `),
      publicationCite(signed, say),
      text('.'),
    ),
    {
      type: 'list',
      items: groups.map((group) => [
        strong(`${groupTitle(group, input)}: `),
        ofCatalogue(
          left
            .filter(({ id }) => groupOf(id) === group)
            .map(({ title: words }) => words)
            .join('; '),
          input,
        ),
      ]),
    },
  ];
}

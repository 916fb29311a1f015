import type { Document, Part } from '#engine/model/document.ts';
import { longDate, text } from '../report.ts';
import { publicationCite } from './cite.ts';
import { gapsOf, talliesOf } from './entries.ts';
import { figuresTable } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { documentOf, lawsTable } from './shell.ts';
import { standing } from './state-initial.ts';
import { heading, ofPeople, paragraph, placeOf, titleOf } from './words.ts';
import { notesOf } from './cite.ts';

/** Figures with base and source, and how they are to be read. No adjectives. */
export function press(input: DeskReportInput): Document {
  const { say, signed } = input;
  const duties = talliesOf(input).filter(({ layer }) => layer === 'O');
  const open = gapsOf(input).filter(
    ({ requirement, judgement }) => requirement?.severity === 'O' && judgement.verdict === 'not-met',
  );
  const parts: Part[] = [
    ...duties.map(({ aspect, of, judged, asked }) =>
      paragraph(
        text(
          `${say('desk-press-duties', { aspect, met: of.met, partly: of.partly, unmet: of['not-met'], judged, asked })} `,
        ),
        publicationCite(signed, say),
        text('.'),
      ),
    ),
    ...standing(input).map((part): Part => (part.type === 'paragraph' ? paragraph(...part.inlines) : part)),
    heading(2, say('desk-figures-title'), 'figures'),
    figuresTable(input),
    heading(2, say('desk-press-open'), 'open'),
    open.length === 0
      ? paragraph(text(`${say('desk-press-open-none')} `), publicationCite(signed, say), text('.'))
      : {
          type: 'list',
          items: open.map((gap) => [
            titleOf(gap, input),
            ...placeOf(gap, say),
            text(`${say('desk-comma')} ${say(`aspect-${gap.aspect}`)}. `),
            ofPeople(gap.judgement.reason),
            ...notesOf(gap.id, gap.aspect, gap.judgement, input),
          ]),
        },
    heading(2, say('desk-press-reading'), 'reading'),
    {
      type: 'list',
      items: ['undecided', 'left', 'layers', 'people', 'language'].map((each) => [
        text(say(`desk-press-${each}`)),
      ]),
    },
    heading(2, say('desk-press-check'), 'check'),
    signed.draft
      ? paragraph(text(say('desk-draft-line')))
      : paragraph(text(`${say('desk-press-proof', { date: longDate(signed.content.date, say) })} `), {
          type: 'cite',
          text: `SHA-256 ${signed.sha256}`,
          ref: signed.sha256,
        }),
    ...lawsTable(input),
  ];
  return documentOf('press', parts, input, { page: 'portrait' });
}

import type { Document, Part } from '#engine/model/document.ts';
import { text } from '../report.ts';
import { leftParts } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { recommendationParts } from './recommendations.ts';
import { SECTIONS, sectionParts } from './sections.ts';
import { documentOf, limitOf, methodParts } from './shell.ts';
import { standing } from './state-initial.ts';
import { heading, numbered } from './words.ts';

/** The part on the Protocol of a periodic report under the Convention: article 12(2). */
export function statePeriodic(input: DeskReportInput): Document {
  const { say } = input;
  const parts: Part[] = [
    numbered(text(say('desk-periodic-place'))),
    ...methodParts(input, numbered),
    ...standing(input),
  ];
  for (const { number } of SECTIONS) {
    parts.push(
      heading(2, say(`desk-section-${number}`), `section-${number}`),
      ...sectionParts(number, input, true),
    );
  }
  parts.push(...recommendationParts(input), ...leftParts(input));
  return documentOf('state-periodic', parts, input, limitOf('periodic', input));
}

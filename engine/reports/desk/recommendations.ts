import type { Inline, Part } from '#engine/model/document.ts';
import { longDate, text } from '../report.ts';
import { entriesOf } from './entries.ts';
import type { DeskReportInput, LinkedRecommendation } from './input.ts';
import { heading, judgedInlines, numbered, paragraph, titleOf } from './words.ts';

/** What was recommended, how far it is followed up as the voice says, and what is published on it; absent where none is linked. */
export function recommendationParts(input: DeskReportInput): readonly Part[] {
  const { recommendations = [], recommendationsOn: on, say } = input;
  if (recommendations.length === 0) return [];
  const said = recommendations.map((one) => numbered(...recommended(one, input)));
  return [
    heading(2, say('desk-recommended-title'), 'recommendations'),
    paragraph(text(say('desk-recommended-note', { date: on ? longDate(on, say) : say('desk-unknown') }))),
    ...said,
  ];
}

function recommended(
  { recommendation, requirements, followUp }: LinkedRecommendation,
  input: DeskReportInput,
): readonly Inline[] {
  const { say } = input;
  const { symbol, paragraph, bodies, text: words, lang, id } = recommendation;
  const source = [
    symbol ?? bodies.join(', '),
    ...(paragraph ? [say('desk-paragraph', { paragraph })] : []),
  ].join(', ');
  const linked = entriesOf(input).filter((entry) => requirements.includes(entry.id));
  return [
    { type: 'text', text: `“${words.trim()}”`, lang },
    { type: 'note', text: source === '' ? id : source, ref: id },
    text(` ${say('desk-follow-up', { followUp })}`),
    ...linked.flatMap((entry): readonly Inline[] => [
      text(' '),
      titleOf(entry, input),
      text('. '),
      ...judgedInlines(entry.id, 'law', entry.finding.law, input),
      text(' '),
      ...judgedInlines(entry.id, 'practice', entry.finding.practice, input),
    ]),
  ];
}

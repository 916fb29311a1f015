import type { Document, Part } from '#engine/model/document.ts';
import { text } from '../report.ts';
import { publicationCite } from './cite.ts';
import { entriesOf } from './entries.ts';
import type { DeskReportInput, Question } from './input.ts';
import { documentOf, limitOf, methodParts } from './shell.ts';
import { findingParagraph, heading, numbered, ofCatalogue } from './words.ts';

/** Replies to a list of issues: under each question, what is published on the requirements a person matched to it. */
export function listOfIssuesReply(input: DeskReportInput): Document {
  const { questions = [], say } = input;
  const parts: Part[] = [
    ...methodParts(input, numbered),
    ...(questions.length === 0 ? [numbered(text(say('desk-reply-no-questions')))] : []),
    ...questions.flatMap((question, index) => replyTo(question, index + 1, input)),
  ];
  return documentOf('list-of-issues-reply', parts, input, limitOf('replies', input));
}

function replyTo(
  { question, requirements }: Question,
  number: number,
  input: DeskReportInput,
): readonly Part[] {
  const { catalogue, signed, say } = input;
  const entries = entriesOf(input);
  const known = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  return [
    heading(2, say('desk-reply-question', { number: String(number) }), `question-${number}`),
    {
      type: 'quote',
      lang: 'und',
      inlines: [text(question)],
      cite: text(say('desk-reply-asked', { number: String(number) })),
    },
    ...(requirements.length === 0 ? [numbered(text(say('desk-reply-unmatched')))] : []),
    ...requirements.map((id): Part => {
      const entry = entries.find((each) => each.id === id);
      if (entry) return findingParagraph(entry, input);
      const title = known.get(id)?.title;
      return numbered(
        title === undefined ? text(id) : ofCatalogue(title, input),
        text(`: ${say('desk-reply-left')} `),
        publicationCite(signed, say),
        text('.'),
      );
    }),
  ];
}

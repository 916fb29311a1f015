import { isStale } from '#engine/companies/index.ts';
import type { RegisterEntry } from '#operations/companies/index.ts';
import type { Table } from '#web/http/table-download.ts';
import type { Say } from '#web/words/say.ts';
import { sheetFor } from './sheets.ts';

/** Each question as it was asked, with the answer where there is one. @param day ISO 8601 */
export function entryAnswers({ content }: RegisterEntry, lang: string, day: string) {
  const sheet = sheetFor(lang, content.company.sector);
  const words = new Map(sheet?.questions.map((each) => [each.id, each]));
  return content.questions.map((question) => {
    const found = content.answers.find((each) => each.question === question);
    const { title, question: asked } = words.get(question) ?? { title: question, question: '' };
    return {
      id: question,
      title,
      asked,
      answered: found?.answered,
      values: found?.values,
      stale: found !== undefined && isStale(found.values, day),
    };
  });
}

/** A name of its own, kept apart from the words around it: it may run the other way (UAX 9, 2.4). */
export function apart(name: string): string {
  return `\u2068${name}\u2069`;
}

const HEAD = [
  'company',
  'question',
  'subject',
  'asked',
  'answer',
  'stale',
  'in the words of the company',
  'evidence: address',
  'evidence: document',
  'evidence: SHA-256',
  'evidence: date',
  'answered',
  'holds until',
  'SHA-256 of the record',
];

/** A line for each question; each says what it is, wherever it is taken. */
export function entryTable(
  { content, sha256 }: RegisterEntry,
  answers: ReturnType<typeof entryAnswers>,
  lang: string,
  say: Say,
): Table {
  const rows = answers.map(({ id, title, asked, answered, values, stale }) => [
    content.company.name,
    id,
    title,
    asked,
    values ? say(`companies-${values.answer}`) : say('companies-no-answer'),
    stale ? say('companies-stale') : '',
    values?.note ?? '',
    values?.link ?? '',
    values?.file?.name ?? '',
    values?.file?.sha256 ?? '',
    values?.dated ?? '',
    answered ?? '',
    values?.expires ?? '',
    sha256,
    say('companies-notice'),
  ]);
  return { title: content.company.name, head: [...HEAD, say('companies-not')], rows, lang };
}

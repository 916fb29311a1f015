import type { Cell, Document, Part } from '#engine/model/document.ts';
import { ANSWERS, type SectorSheet } from '#engine/model/sector.ts';
import type { Table } from '#web/http/table-download.ts';
import { dateIn, type Say } from '#web/words/say.ts';
import { readOn, sourcesOf } from './sheets.ts';

type Title = (requirement: string) => string;

/** The questions with empty places for the answer, for a spreadsheet. */
export function checklistTable(sheet: SectorSheet, lang: string, say: Say, titleOf: Title): Table {
  const head = (
    ['id', 'subject', 'question', 'why', 'requirements', 'answer', 'evidence-date', 'note'] as const
  ).map((key) => say(`companies-col-${key}`));
  const rows = sheet.questions.map(({ id, title, question, why, evidence, requirements }) => [
    id,
    title,
    question,
    why,
    evidence,
    requirements.map((each) => `${titleOf(each)} (${each})`).join('; '),
    '',
    '',
    '',
  ]);
  return {
    title: sheet.title,
    head: [...head.slice(0, 4), say('companies-evidence'), ...head.slice(4)],
    rows,
    lang,
  };
}

/** The same to be printed and filled in by hand. */
export function checklistDocument(sheet: SectorSheet, lang: string, say: Say, titleOf: Title): Document {
  const line = (label: string, words: string): Part => ({
    type: 'paragraph',
    inlines: [
      { type: 'strong', text: `${label}: ` },
      { type: 'text', text: words },
    ],
  });
  const cell = (words: string): Cell => ({ inlines: [{ type: 'text', text: words }] });
  const answers = ANSWERS.map((each) => `☐ ${say(`companies-${each}`)}`).join('   ');
  const parts = sheet.questions.flatMap(
    ({ title, question, why, evidence, help, requirements }, at): Part[] => [
      { type: 'heading', level: 2, text: `${at + 1}. ${title}` },
      { type: 'paragraph', inlines: [{ type: 'text', text: question }] },
      line(say('companies-col-why'), why),
      line(say('companies-evidence'), evidence),
      line(say('companies-help'), help),
      line(say('companies-behind'), requirements.map((each) => `${titleOf(each)} (${each})`).join('; ')),
      {
        type: 'table',
        caption: `${at + 1}. ${say('companies-col-answer')}`,
        head: [say('companies-col-answer'), say('companies-col-evidence-date'), say('companies-col-note')],
        rows: [[cell(answers), cell(''), cell('')]],
        widths: [5, 2, 4],
      },
    ],
  );
  const sources = sourcesOf(sheet.questions.flatMap(({ rests }) => rests));
  return {
    title: `${sheet.title}: ${say('companies-col-question')}`,
    lang,
    parts: [
      { type: 'heading', level: 1, text: sheet.title },
      { type: 'paragraph', inlines: [{ type: 'text', text: sheet.scope }] },
      { type: 'paragraph', inlines: [{ type: 'strong', text: say('companies-not-certificate') }] },
      ...parts,
      { type: 'heading', level: 2, text: say('companies-sources') },
      {
        type: 'paragraph',
        inlines: [{ type: 'text', text: say('companies-sources-note', { date: dateIn(lang, readOn) }) }],
      },
      {
        type: 'list',
        items: sources.map(({ scheme, url }) => [{ type: 'text', text: `${scheme}: ${url}`, lang: 'en' }]),
      },
    ],
  };
}

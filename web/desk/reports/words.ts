import type { Kind } from '#engine/reports/desk/index.ts';
import type { Refused } from '#operations/reports/report.ts';
import type { ReportLang } from '#operations/reports/ground.ts';
import type { ReportFormat } from '#operations/reports/write.ts';

/** What each report is called on the page, and what it holds. */
export const KIND_WORDS: Readonly<Record<Kind, readonly [string, string]>> = {
  'gap-report': ['Gap report', 'What is published as not met or partly met, with reasons and references.'],
  'concordance-table': [
    'Table of concordance',
    'Requirement, national provision, its words, and the judgement.',
  ],
  'state-initial': ['Initial report of the State', 'Article 12(1), in the structure of CRC/C/OPSC/2.'],
  'state-periodic': ['Part of a periodic report', 'Article 12(2), for the report under the Convention.'],
  alternative: ['Alternative report', 'Gaps, questions for the dialogue and proposed recommendations.'],
  'list-of-issues-reply': ['Replies to a list of issues', 'Under each question, what is published on it.'],
  'lawmakers-brief': ['Brief for lawmakers', 'Two pages: what to change, and whose law meets it.'],
  press: ['Figures for the press', 'Figures with their base and their source.'],
  'action-plan': ['Action plan', 'What is open, by layer and by whom it is addressed to.'],
};

/** Languages in their own name. */
export const LANG_WORDS: Readonly<Record<ReportLang, string>> = {
  en: 'English',
  fr: 'français',
  es: 'español',
  ar: 'العربية',
};

export const FORMAT_WORDS: Readonly<Record<ReportFormat, string>> = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  xlsx: 'Spreadsheet (.xlsx)',
  html: 'Web page (.html)',
  md: 'Markdown (.md)',
  csv: 'Table (.csv)',
  json: 'Data (.json)',
};

export const REFUSED_WORDS: Readonly<Record<Refused['why'], string>> = {
  'not-yours': 'Reports of this voice are drawn by those who work in it.',
  'not-this-voice': 'This voice has no such report. Choose another.',
  'nothing-there': 'Nothing is there to draw it from.',
};

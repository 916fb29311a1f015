import type { Document } from '#engine/model/document.ts';
import { deskReport, type DeskReportInput, type Kind } from '#engine/reports/desk/index.ts';
import { isFormat, FORMATS, PRINTED, isPrinted, type Format, type Printed } from '#engine/reports/index.ts';
import { csv } from '#engine/reports/writers/csv.ts';
import { html } from '#engine/reports/writers/html.ts';
import { markdown } from '#engine/reports/writers/markdown.ts';
import { countWords, limitLine, type WordCount } from '#engine/reports/writers/words.ts';
import type { OutputFile } from '#store/write.ts';

export type ReportFormat = Format | Printed;
export const REPORT_FORMATS: readonly ReportFormat[] = [...FORMATS, ...PRINTED];

export function isReportFormat(name: string): name is ReportFormat {
  return isFormat(name) || isPrinted(name);
}

/** Media types, as the file is handed out. */
export const MEDIA: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type Measured = {
  readonly words: WordCount;
  /** "20,883 words of at most 21,200 …"; absent where no limit is known well enough to be shown. */
  readonly line?: string;
};

/** How long a report is, against what the treaty body takes. */
export function measure(document: Document, { say }: Pick<DeskReportInput, 'say'>): Measured {
  const words = countWords(document, say);
  const line = limitLine(document, words.all, say);
  return { words, ...(line === undefined ? {} : { line }) };
}

/**
 * One report as one file. Its name tells State, voice, kind, language, and version or that it is a draft.
 *
 * @throws InputError when a PDF needs letters that no font here has
 */
export async function writeReport(
  kind: Kind,
  format: ReportFormat,
  input: DeskReportInput,
): Promise<OutputFile> {
  const document = deskReport(kind, input);
  const name = nameOf(kind, format, input);
  const { say } = input;
  switch (format) {
    case 'html':
      return { name, text: html([{ id: kind, document }], say) };
    case 'md':
      return { name, text: markdown(document, measure(document, input).line) };
    case 'csv':
      return { name, text: csv(document, say('col-section')) };
    case 'json':
      return { name, text: jsonOf(kind, document, input) };
    // What Word, PDF and spreadsheets need is loaded only when one is asked for.
    case 'docx': {
      const { docx } = await import('#engine/reports/writers/docx/index.ts');
      return { name, bytes: docx(document, say) };
    }
    case 'xlsx': {
      const { xlsx } = await import('#engine/reports/writers/xlsx/index.ts');
      return { name, bytes: xlsx(document, say('print-other-sheet')) };
    }
    case 'pdf': {
      const { typst } = await import('#engine/reports/writers/typst/index.ts');
      const { pdf } = await import('../print/pdf.ts');
      return { name, bytes: await pdf(typst(document, say)) };
    }
  }
}

/** Of letters that every file system and every header takes. */
function nameOf(kind: Kind, format: ReportFormat, { signed, lang }: DeskReportInput): string {
  const { state, voice, version } = signed.content;
  return `tutela-${state.code}-${voice}-${kind}-${signed.draft ? 'DRAFT' : version}.${lang}.${format}`;
}

/** The tree itself, with what it was drawn from. */
function jsonOf(kind: Kind, document: Document, { signed, lang }: DeskReportInput): string {
  const { state, voice, version, date } = signed.content;
  const from = {
    state,
    voice,
    version,
    date,
    ...(signed.draft ? { draft: true } : { sha256: signed.sha256 }),
  };
  return `${JSON.stringify({ tutela: 'report/1', kind, lang, from, document }, null, 1)}\n`;
}

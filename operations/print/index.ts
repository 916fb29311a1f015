import { createHash } from 'node:crypto';
import type { Document } from '#engine/model/document.ts';
import { WRITERS, isFormat, type Format, type Printed } from '#engine/reports/index.ts';
import type { WriterInput } from '#engine/reports/writers/index.ts';
import type { OutputFile } from '#store/write.ts';

/**
 * The reports in one format, as files. What Word, PDF and spreadsheets need is loaded only when one is asked for.
 *
 * @throws InputError when a PDF needs letters that no font here has
 */
export async function print(format: Format | Printed, input: WriterInput): Promise<OutputFile[]> {
  if (isFormat(format)) return [...WRITERS[format](input)];
  const write = await writerOf(format, input);
  const files: OutputFile[] = [];
  for (const { id, document } of input.reports) {
    files.push({ name: `${id}.${format}`, bytes: await write(marked(document, input)) });
  }
  return files;
}

type Write = (document: Document) => Uint8Array | Promise<Uint8Array>;

async function writerOf(format: Printed, { say }: WriterInput): Promise<Write> {
  if (format === 'docx') {
    const { docx } = await import('#engine/reports/writers/docx/index.ts');
    return (document) => docx(document, say);
  }
  if (format === 'xlsx') {
    const { xlsx } = await import('#engine/reports/writers/xlsx/index.ts');
    return (document) => xlsx(document, say('print-other-sheet'));
  }
  const { typst } = await import('#engine/reports/writers/typst/index.ts');
  const { pdf } = await import('./pdf.ts');
  return (document) => pdf(typst(document, say));
}

/** A page that is printed tells of which day it is, and by its hash from which publication. */
function marked(document: Document, { publication }: WriterInput): Document {
  const text = WRITERS.json({ publication, reports: [], say: (key) => key })[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex');
  return { ...document, marks: { date: publication.date, hash, ...document.marks } };
}

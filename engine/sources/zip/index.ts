import { InputError } from '#engine/model/problem.ts';
import type { BinaryFormat } from '../format.ts';
import { isArchive, openArchive } from './archive.ts';

/** Archives that no other format has taken: each is refused with what to do. Stands behind them in the table. */
export const format: BinaryFormat = {
  id: 'zip',
  title: 'Zip archive',
  extensions: [],
  detect: (_name, bytes) => isArchive(bytes),
  read({ name, bytes }) {
    const { names } = openArchive(name, bytes);
    throw new InputError({ code: 'source.archive', message: advice(names), file: name });
  },
};

function advice(names: readonly string[]): string {
  const under = (folder: string) => names.some((name) => name.startsWith(folder));
  if (under('ppt/')) return 'a presentation (.pptx) is not read; use the text of the law itself';
  if (under('xl/')) return 'a workbook (.xlsx) is not read; save the law as .docx, .odt or text';
  if (names.includes('mimetype') && names.includes('content.xml'))
    return 'an OpenDocument file that is no text (table, slides, drawing) is not read; save the law as .odt';
  if (under('Index/') || names.includes('index.apxl'))
    return 'a Pages document is not read; export it as Word (.docx)';
  if (names.length === 0) return 'the archive is empty';
  return names.length === 1
    ? 'the file is a zip archive; unpack it and give the document inside'
    : 'the file is a zip archive of several files; unpack it and give the documents one by one';
}

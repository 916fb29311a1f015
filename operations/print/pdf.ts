import { InputError } from '#engine/model/problem.ts';
import type { TypstInput } from '#engine/reports/writers/typst/index.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { compilerIn, type Compiler } from './compiler.ts';
import { fontFolders } from './fonts.ts';

/** How Typst says that a letter is in none of the fonts. */
const NO_FONT = /the text `\\?"(.+?)\\?"` could not be displayed/gu;
/** Letters that are named; more would not be read. */
const NAMED = 8;

let compiler: Compiler | undefined;

/**
 * A tagged PDF (PDF/UA-1), made by the Typst compiler, which refuses what PDF/UA-1 does not allow.
 *
 * @throws InputError when the report holds letters that no font here has
 */
export function pdf({ source, data }: TypstInput): Uint8Array {
  // 50 MB of native code, and the fonts: loaded only where a PDF is asked for, and once.
  compiler ??= compilerIn(PACKAGE, fontFolders());
  try {
    return compiler.pdf({ mainFileContent: source, inputs: { data } }, { pdfStandard: 'ua-1' });
  } catch (error) {
    const letters = lettersWithoutFont(String((error as Error).message));
    if (letters.length === 0) throw error;
    throw new InputError({
      code: 'no-font',
      file: '--format pdf',
      message: `no font of this installation has the letters ${letters.join(' ')}; take docx or html, which use the fonts of the reader`,
    });
  } finally {
    // Else a worker would keep every page that it ever drew: some 17 MB for each report.
    compiler.evictCache(0);
  }
}

function lettersWithoutFont(message: string): string[] {
  const letters = [...message.matchAll(NO_FONT)].map(([, letter]) => letter ?? '');
  return [...new Set(letters)].slice(0, NAMED);
}

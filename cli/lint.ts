import { basename, dirname } from 'node:path';
import { lint } from '#operations/lint.ts';
import { atDesk } from './door.ts';
import { lintJson, lintText } from './lint-lines.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

const LINT_FORMATS = ['text', 'sarif', 'json'];

/** Reads a draft before it is tabled. */
export function runLint(paths: readonly string[], values: Values): Promise<number> {
  const { lang, out, format = 'text' } = values;
  if (paths.length === 0) throw usage('lint: name the file that holds the draft');
  if (!LINT_FORMATS.includes(format)) {
    throw usage(`lint: "${format}" is not a format; choose from ${LINT_FORMATS.join(', ')}`);
  }
  return atDesk(values.catalogue, async (desk, pause) => {
    if (out !== undefined) desk.mayWrite(dirname(out));
    const result = await lint(desk, { paths, ...(lang === undefined ? {} : { lang }) });
    const text =
      format === 'sarif'
        ? result.sarif()
        : format === 'json'
          ? lintJson(result)
          : lintText(result, desk.catalogue, desk.say);
    pause();
    if (out === undefined) process.stdout.write(text);
    else {
      desk.write(dirname(out), [{ name: basename(out), text }]);
      process.stdout.write(`${desk.say('lint-written', { file: out })}\n`);
    }
    return result.trapped ? 1 : 0;
  });
}

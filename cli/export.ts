import { basename, dirname } from 'node:path';
import { LAW_FORMATS, exportLaw, type LawFormat } from '#operations/export.ts';
import { atDesk } from './door.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/** One law, out again. */
export function runExport(paths: readonly string[], values: Values): Promise<number> {
  const { format = 'akn', lang, country, date, number, 'version-date': version, corrections, out } = values;
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw usage('export: name the one file that holds the law');
  const to = LAW_FORMATS.find((each) => each === format);
  if (to === undefined) {
    throw usage(`export: "${format}" is not a format; choose from ${LAW_FORMATS.join(', ')}`);
  }
  return atDesk(values.catalogue, async (desk, pause) => {
    if (out !== undefined) desk.mayWrite(dirname(out));
    const { text, problems } = await exportLaw(desk, {
      path,
      to: to satisfies LawFormat,
      ...given({ lang, country, date, number, version, corrections }),
    });
    pause();
    // Beside the law, not in it: what is printed can be another program's input.
    for (const { file, place, message } of problems)
      process.stderr.write(`${[file, place, message].filter(Boolean).join(': ')}\n`);
    if (out === undefined) process.stdout.write(text);
    else {
      desk.write(dirname(out), [{ name: basename(out), text }]);
      process.stdout.write(`${desk.say('lint-written', { file: out })}\n`);
    }
    return 0;
  });
}

function given(options: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

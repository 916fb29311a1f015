import { outline } from '#operations/outline.ts';
import { atDesk } from './door.ts';
import type { Values } from './options.ts';
import { outlineJson, outlineText } from './outline-lines.ts';
import { usage } from './usage.ts';

/** What Tutela understands of a document: its provisions, before anything is searched in them. */
export function runOutline(paths: readonly string[], values: Values): Promise<number> {
  const { lang, corrections, json = false } = values;
  if (paths.length === 0) throw usage('outline: name the file that holds the law');
  return atDesk(values.catalogue, async (desk, pause) => {
    const laws = await outline(desk, {
      paths,
      ...(lang === undefined ? {} : { lang }),
      ...(corrections === undefined ? {} : { corrections }),
    });
    pause();
    process.stdout.write(json ? outlineJson(laws) : outlineText(laws));
    return 0;
  });
}

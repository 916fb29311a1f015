import { outline } from '#operations/outline.ts';
import { atDesk, usage, type Values } from './door.ts';
import { outlineJson, outlineText } from './outline-lines.ts';

/** What Tutela understands of a document: its provisions, before anything is searched in them. */
export function runOutline(paths: readonly string[], values: Values): Promise<number> {
  const { lang, corrections, json = false } = values;
  if (paths.length === 0) throw usage('outline: name the file that holds the law');
  const foreign = (['state', 'profile', 'decisions', 'date', 'format', 'out'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (foreign) throw usage(`outline: --${foreign} is an option of other commands`);
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

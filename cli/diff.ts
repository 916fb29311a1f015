import { diff } from '#operations/diff.ts';
import { diffJson, diffText } from './diff-lines.ts';
import { atDesk } from './door.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

const FORMATS = ['text', 'json'];

/** Two versions of the law, side by side. */
export function runDiff(paths: readonly string[], values: Values): Promise<number> {
  const { lang, decisions, corrections, format = 'text' } = values;
  const [before, after] = paths;
  if (before === undefined || after === undefined || paths.length > 2) {
    throw usage('diff: name the earlier version and then the later, a file or a folder each');
  }
  if (!FORMATS.includes(format)) {
    throw usage(`diff: "${format}" is not a format; choose from ${FORMATS.join(', ')}`);
  }
  return atDesk(values.catalogue, async (desk, pause) => {
    const result = await diff(desk, {
      before,
      after,
      ...(lang === undefined ? {} : { lang }),
      ...(decisions === undefined ? {} : { decisions }),
      ...(corrections === undefined ? {} : { corrections }),
    });
    pause();
    process.stdout.write(format === 'json' ? diffJson(result) : diffText(result, desk.catalogue, desk.say));
    return 0;
  });
}

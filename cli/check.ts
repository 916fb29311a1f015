import { check } from '#operations/check.ts';
import { atDesk } from './door.ts';
import type { Values } from './options.ts';
import { summary } from './summary.ts';
import { usage } from './usage.ts';

/** Assesses laws in force. */
export function runCheck(paths: readonly string[], values: Values): Promise<number> {
  const { state, lang, decisions, corrections, date, format = 'html,json', profile = 'opsc' } = values;
  if (paths.length === 0) throw usage('check: name the files or folders that hold the law');
  if (state === undefined) throw usage('check: name the State with --state, for example --state DE');
  return atDesk(values.catalogue, async (desk, pause) => {
    const started = performance.now();
    const result = await check(desk, {
      paths,
      state,
      profile,
      out: values.out ?? `tutela-${state.toUpperCase()}`,
      formats: format.split(',').map((each) => each.trim()),
      ...(lang === undefined ? {} : { lang }),
      ...(decisions === undefined ? {} : { decisions }),
      ...(corrections === undefined ? {} : { corrections }),
      ...(date === undefined ? {} : { date }),
    });
    pause();
    process.stdout.write(summary(result, desk, performance.now() - started));
    return result.trapped ? 1 : 0;
  });
}

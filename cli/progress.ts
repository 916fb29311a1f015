import type { Say } from '#engine/reports/index.ts';
import type { Progress } from '#operations/desk.ts';

/** Nothing is said in the first moment; short work stays silent. A log waits as long as it does between two lines. */
const QUIET_MS = 700;
/** On a terminal one line is rewritten; in a log file a line now and then is enough. */
const TTY_EVERY_MS = 100;
const LOG_EVERY_MS = 5000;

type Out = { readonly isTTY?: boolean; write(text: string): unknown };

/** Shows how far long work has come, on one line of a terminal or on sparse lines of a log. */
export function progressOn(
  out: Out,
  say: Say,
  now: () => number = () => performance.now(),
): { readonly show: (progress: Progress) => void; readonly end: () => void } {
  const started = now();
  const every = out.isTTY ? TTY_EVERY_MS : LOG_EVERY_MS;
  let last = out.isTTY ? started + QUIET_MS - every : started;
  let shown = false;
  return {
    show(progress) {
      const at = now();
      if (at - last < every) return;
      last = at;
      const line = lineOf(progress, (at - started) / 1000, say);
      out.write(out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
      shown = true;
    },
    end() {
      if (shown && out.isTTY) out.write('\r\u001b[2K');
      shown = false;
    },
  };
}

function lineOf({ stage, done, total, name }: Progress, seconds: number, say: Say): string {
  const what = say(`progress-${stage}`, name === undefined ? {} : { name });
  return `${what} ${done}/${total}, ${seconds.toFixed(0)} s`.slice(0, 79);
}

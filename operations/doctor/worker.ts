import { finder, lookIn, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('worker');

/** Seconds: a worker looks after the queue every five. */
const SILENT = 60;
const WAITED = 900;

export const worker: Check = (ground) => {
  const figures = lookIn(ground)?.figures;
  if (figures === undefined) return [];
  const { workerSilent, tasksWaiting, oldestWaiting, tasksFailed } = figures;
  const found: Finding[] = [];
  const start = 'Start Tutela, or "tutela worker" where TUTELA_WORKER=off; look at its log.';
  if (workerSilent === undefined) found.push(warning('No worker was ever here: laws are not read.', start));
  else if (workerSilent > SILENT) {
    const line = `No worker was seen for ${inWords(workerSilent)}.`;
    found.push(tasksWaiting > 0 ? wrong(`${line} ${tasksWaiting} tasks wait.`, start) : warning(line, start));
  } else
    found.push(ok(`A worker was seen ${Math.round(workerSilent)} seconds ago; ${tasksWaiting} tasks wait.`));
  if (oldestWaiting > WAITED)
    found.push(
      warning(
        `A task waits for ${inWords(oldestWaiting)}.`,
        'Look at the log of the worker, or start a second one.',
      ),
    );
  if (tasksFailed > 0)
    found.push(warning(`${tasksFailed} tasks failed within a day.`, 'Their pages at the desk say why.'));
  return found;
};

function inWords(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} seconds`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}

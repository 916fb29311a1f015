import type { HouseTask, Task, TaskStatus } from '#store/jobs/index.ts';

/** A task as the pages and their script show it. */
export type TaskLine = {
  readonly id: string;
  readonly status: TaskStatus;
  readonly open: boolean;
  /** "Reading the documents" */
  readonly said: string;
  /** "3 of 12" ; "" where nothing is counted yet. */
  readonly count: string;
  readonly done: number;
  readonly total: number;
  /** Of what: a file name. */
  readonly name: string;
  /** UTC, ISO 8601. */
  readonly at: string;
};

const STAGES: Readonly<Record<string, string>> = {
  reading: 'Reading the documents',
  segments: 'Finding the provisions',
  matches: 'Comparing with the requirements',
  keeping: 'Keeping what was read',
  drawing: 'Drawing it',
  importing: 'Keeping the recommendations',
  linking: 'Looking for the requirements they are about',
};
const KINDS: Readonly<Record<(Task | HouseTask)['kind'], string>> = {
  'read-laws': 'Import of laws',
  report: 'Report',
  'read-report': 'Past report',
  'import-uhri': 'Import of recommendations',
};

export function taskLine(task: Task | HouseTask): TaskLine {
  const { id, status, stage, done, total, name = '', at } = task;
  return {
    id,
    status,
    open: isOpen(task),
    said: `${KINDS[task.kind]}: ${stepSaid(task)}`,
    count: status === 'running' && total > 0 && stage !== 'keeping' ? counted(stage, done, total) : '',
    done,
    total,
    name,
    at,
  };
}

export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return status === 'waiting' || status === 'running';
}

function stepSaid({ status, stage, attempts }: Task | HouseTask): string {
  if (status === 'waiting') return attempts > 0 ? 'begins again' : 'waits for its turn';
  if (status === 'running') return stage === undefined ? 'begins' : (STAGES[stage] ?? stage).toLowerCase();
  return { done: 'done', failed: 'failed', cancelled: 'cancelled' }[status];
}

/** A file that is streamed is counted in bytes: kilobytes are kept, megabytes said. */
function counted(stage: string | undefined, done: number, total: number): string {
  if (stage !== 'importing') return `${done} of ${total}`;
  const mb = (kilobytes: number): string => (kilobytes / 1000).toFixed(1);
  return `${mb(done)} of ${mb(total)} MB`;
}

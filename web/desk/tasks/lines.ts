import type { Task, TaskStatus } from '#store/jobs/index.ts';

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
};
const KINDS: Readonly<Record<Task['kind'], string>> = {
  'read-laws': 'Import of laws',
  report: 'Report',
};

export function taskLine(task: Task): TaskLine {
  const { id, status, stage, done, total, name = '', at } = task;
  return {
    id,
    status,
    open: isOpen(task),
    said: `${KINDS[task.kind]}: ${stepSaid(task)}`,
    count: status === 'running' && total > 0 && stage !== 'keeping' ? `${done} of ${total}` : '',
    done,
    total,
    name,
    at,
  };
}

export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return status === 'waiting' || status === 'running';
}

function stepSaid({ status, stage, attempts }: Task): string {
  if (status === 'waiting') return attempts > 0 ? 'begins again' : 'waits for its turn';
  if (status === 'running') return stage === undefined ? 'begins' : (STAGES[stage] ?? stage).toLowerCase();
  return { done: 'done', failed: 'failed', cancelled: 'cancelled' }[status];
}

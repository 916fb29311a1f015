import { DrawReportInput, DrawReportResult } from '#operations/jobs/draw-report.ts';
import type { Task } from '#store/jobs/index.ts';
import { LIES_READY } from '#store/made.ts';
import { isOpen } from '../tasks/lines.ts';
import { FORMAT_WORDS, KIND_WORDS, LANG_WORDS } from './words.ts';

/** A report that a worker drew, or could not draw. */
export type MadeLine = {
  readonly id: string;
  /** "Gap report, draft, français, PDF" */
  readonly said: string;
  /** Name of the file; absent where there is none. */
  readonly name?: string;
  /** Why there is no file. */
  readonly trouble?: string;
  /** UTC, ISO 8601. */
  readonly at: string;
};

const DAY = 86_400_000;

/** Those that ended and still lie ready, newest first. */
export function madeLines(tasks: readonly Task[], now = Date.now()): readonly MadeLine[] {
  return tasks
    .filter((task) => !isOpen(task) && Date.parse(task.at) > now - LIES_READY * DAY)
    .flatMap((task) => lineOf(task) ?? []);
}

function lineOf({ id, input, status, result, trouble, at }: Task): MadeLine | undefined {
  const asked = DrawReportInput.safeParse(input).data;
  if (!asked || status === 'cancelled') return undefined;
  const { kind, lang, format, draft } = asked;
  const said = [
    KIND_WORDS[kind][0],
    ...(draft ? ['draft'] : []),
    LANG_WORDS[lang],
    FORMAT_WORDS[format],
  ].join(', ');
  const made = DrawReportResult.safeParse(result).data;
  if (status === 'done' && made) return { id, said, name: made.name, at };
  return { id, said, trouble: trouble ?? 'it could not be drawn; try again', at };
}

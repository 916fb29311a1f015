import { REPORT_FORMATS, type ReportFormat } from '#operations/reports/write.ts';

/** Drawn by a worker: it takes a second of native code, in which this process would answer nobody. */
export const DRAWN_LATER: readonly ReportFormat[] = ['pdf'];

/** Handed out as they are asked for. Word first: what goes to a ministry or a committee is written on. */
export const AT_ONCE: readonly ReportFormat[] = REPORT_FORMATS.filter(
  (format) => !DRAWN_LATER.includes(format),
).sort((a, b) => order(a) - order(b));

function order(format: ReportFormat): number {
  return format === 'docx' || format === 'xlsx' ? 0 : 1;
}

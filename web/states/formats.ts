import type { ReportFormat } from '#operations/reports/write.ts';

/** Handed out as they are asked for. PDF is drawn by a worker of the desk. */
export const PUBLIC_FORMATS = [
  'docx',
  'html',
  'md',
  'csv',
  'xlsx',
] as const satisfies readonly ReportFormat[];

export function isPublicFormat(name: string): name is (typeof PUBLIC_FORMATS)[number] {
  return (PUBLIC_FORMATS as readonly string[]).includes(name);
}

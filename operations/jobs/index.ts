import { dataFolder } from '#store/data-folder.ts';
import type { Environment } from '#store/database/address.ts';
import type { Database } from '#store/database/index.ts';
import type { Handlers } from '#store/jobs/index.ts';

/**
 * What a worker of Tutela can do, with the settings of its environment. What does it is loaded with the first task: a
 * worker at rest stays small.
 */
export function handlersFor(env: Environment, here: string, database: Database): Handlers {
  const ocr = env['TUTELA_OCR']?.trim();
  const settings = { database, data: dataFolder(env, here), ...(ocr ? { ocr } : {}) };
  return {
    'read-laws': async (task, tools) => {
      const { readLaws } = await import('./read-laws.ts');
      return readLaws(settings)(task, tools);
    },
    report: async (task, tools) => {
      const { drawReport } = await import('./draw-report.ts');
      return drawReport({ data: settings.data, database })(task, tools);
    },
    'read-report': async (task, tools) => {
      const { readReport } = await import('./read-report.ts');
      return readReport(settings)(task, tools);
    },
    'import-uhri': async (task, tools) => {
      const { importUhriFile } = await import('./import-uhri.ts');
      return importUhriFile({ data: settings.data, database })(task, tools);
    },
  };
}

import { groundFiles } from '#store/catalogue.ts';
import { quickGround } from '../quick-ground.ts';
import { overlaysOf } from '../overlays.ts';
import type { ReportGround } from './ground.ts';

/** What reports stand on, as it is installed with the program. */
export async function installedGround(): Promise<ReportGround> {
  const files = groundFiles();
  const { catalogue, states } = await quickGround(files);
  let overlays: ReturnType<typeof overlaysOf> | undefined;
  return {
    catalogue,
    states,
    reportWords: files.reportWords,
    overlays: () => (overlays ??= overlaysOf(catalogue)),
  };
}

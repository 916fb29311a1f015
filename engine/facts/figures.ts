import { z } from 'zod';
import { readFacts, type TextFile } from './read.ts';
import { FactSources, mustName, StateCode } from './source.ts';

/** Figures that others publish of one State. They are shown with their warnings, and never ranked or added up. */
export const Figures = z.strictObject({
  code: StateCode,
  /** Reports to the CyberTipline by year: no measure of abuse in a country. */
  reports: z.record(z.string().regex(/^\d{4}$/), z.int().min(0)).optional(),
  /** Child labour law of 2022 against ILO Convention No. 182: not the same as the Protocol. */
  law: z.enum(['meets', 'does-not-meet']).optional(),
});
export type Figures = z.infer<typeof Figures>;

const FiguresFile = z.strictObject({
  sources: FactSources,
  of: z.strictObject({ reports: z.string(), law: z.string() }),
  states: z.array(Figures),
});
export type FiguresRead = z.infer<typeof FiguresFile>;

/**
 * Reads facts/figures.yaml.
 *
 * @throws InputError naming the line and field at fault
 */
export function readFigures(file: TextFile): FiguresRead {
  const read = readFacts(file, FiguresFile);
  mustName(read.sources, Object.values(read.of), file.path);
  return read;
}

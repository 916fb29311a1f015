import { z } from 'zod';
import type { Confirmed } from './requirement.ts';

/** What a person says who read a paragraph beside a requirement: it holds it. */
export const Confirmation = z.strictObject({
  requirement: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/),
  /** "62-63". */
  paras: z.string().min(1),
  /** "IV.C"; only where the headings of the document do not tell it. */
  section: z
    .string()
    .regex(/^[IVX]+(\.[A-Z])?$/)
    .optional(),
  /** Who read it; the name given for all with --by when absent. */
  by: z.string().min(1).optional(),
  /** ISO 8601 date; today when absent. */
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});
export type Confirmation = z.infer<typeof Confirmation>;

/** The file that --confirm-file names, YAML or JSON. */
export const Confirmations = z.strictObject({ confirmations: z.array(Confirmation).min(1) });
export type Confirmations = z.infer<typeof Confirmations>;

/** One line of catalogue/opsc/confirmations.jsonl. */
export type ConfirmationLine = Confirmed & {
  readonly tutela: 'confirmation/1';
  readonly requirement: string;
  readonly section: string;
  readonly paras: string;
};

import { z } from 'zod';
import { Answer, Sector } from './sector.ts';

const Day = z.iso.date();
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** An address that anybody can open: of the web, without a name or password in it. */
const Link = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(500)
  // Asked also of a text that is no address: what stands above has refused it already, and goes on.
  .refine((text) => {
    const url = URL.parse(text);
    return url?.username === '' && url.password === '';
  });

/** What a company says to one question. The days are ISO 8601. */
export const AnswerValues = z
  .strictObject({
    answer: Answer,
    /** In the words of the company. */
    note: z.string().min(1).max(1000).optional(),
    link: Link.optional(),
    /** A document that the company keeps: its name and SHA-256, so that it can be shown later to be the same. */
    file: z.strictObject({ name: z.string().min(1).max(200), sha256: Sha256 }).optional(),
    /** Of the evidence. */
    dated: Day.optional(),
    /** After this day the answer is stale. */
    expires: Day,
  })
  .refine((values) => (values.link ?? values.file) === undefined || values.dated !== undefined);
export type AnswerValues = z.infer<typeof AnswerValues>;

/** An answer as it was given; a later one to the same question stands in its place. */
export type CompanyAnswer = {
  readonly id: string;
  readonly question: string;
  readonly sheet: string;
  readonly values: AnswerValues;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly byName: string;
};

export const Company = z.strictObject({
  id: z.uuid(),
  name: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .regex(/^\P{Cc}*$/u),
  sector: Sector,
  state: z.string().regex(/^[A-Z]{2}$/),
});
export type Company = z.infer<typeof Company>;

/** What stands in every record that is made public. */
export const NOTICE =
  'This is a statement of the company about itself. Nobody has verified it. It is no certificate and no seal of approval.';

/** What a company made public: frozen, known by the SHA-256 of its canonical JSON. */
export const SelfAssessment = z.strictObject({
  tutela: z.literal('self-assessment/1'),
  company: Company,
  /** Fingerprint of the questions that were asked. */
  sheet: z.string().regex(/^[0-9a-f]{16}$/),
  /** All that were asked, in their order: the base of every count. */
  questions: z.array(z.string()).min(1),
  answers: z.array(z.strictObject({ question: z.string(), answered: Day, values: AnswerValues })),
  notice: z.string().min(1),
});
export type SelfAssessment = z.infer<typeof SelfAssessment>;

import { z } from 'zod';

/** catalogue/<instrument>/protocol.yaml: the instrument itself, its articles in our own words, its groups in order. */
export const InstrumentFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(5),
  /** ISO 8601 date of adoption. */
  adopted: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** ISO 8601 date of the last change of the catalogue; tests/catalogue-edition.test.ts asks for it. */
  edition: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  articles: z
    .array(z.strictObject({ number: z.string().min(1), gist: z.string().min(5), operative: z.boolean() }))
    .min(1),
  groups: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+$/),
        title: z.string().min(3),
        /** Kinds of law where its rules usually stand, as languages/<lang>/kinds.yaml names them. */
        kinds: z.array(z.string().regex(/^[a-z-]+$/)).min(1).optional(),
      }),
    )
    .min(1),
});
export type InstrumentFile = z.infer<typeof InstrumentFile>;

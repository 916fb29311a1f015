import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { readFacts, type TextFile } from './read.ts';
import { Day } from './source.ts';

const Code = z.string().regex(/^[A-Z]{2,3}\d*$/);
const Commitment = z.strictObject({
  code: Code,
  /** Whose commitment it is, by its own name. */
  scheme: z.string().min(3),
  /** What is promised there, in our words. */
  says: z.string().min(5),
  url: z.url({ protocol: /^https?$/ }),
  /** Present where the fact needs a warning. */
  caution: z.string().optional(),
});
const File = z.strictObject({
  asOf: Day,
  trust: z.enum(['high', 'medium', 'low']),
  how: z.string().min(10),
  commitments: z.array(Commitment).min(1),
});

/** What companies promised elsewhere, or what law asks of them: where it was read, and on which day. */
export type Commitment = z.infer<typeof Commitment>;
export type Commitments = z.infer<typeof File>;

/** Reads facts/commitments.yaml. @throws InputError naming the line and field at fault, or a code that is there twice */
export function readCommitments(file: TextFile): Commitments {
  const read = readFacts(file, File);
  const codes = read.commitments.map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  if (twice === undefined) return read;
  throw new InputError({ code: 'bad-field', file: file.path, place: twice, message: 'is there twice' });
}

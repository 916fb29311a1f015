import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import type { FactData, FactRule } from '#engine/model/pack.ts';
import { afterOf, beforeOf } from './find.ts';
import { readSigns } from './signs.ts';

/** Patterns stand one a line, so that they need no quotation marks. */
const Lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

const Rule = z
  .strictObject({
    say: Lines,
    'not-after': Lines.optional(),
    'not-before': Lines.optional(),
    'not-within': Lines.optional(),
    is: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  })
  .transform((rule): FactRule => ({
    say: rule.say,
    notAfter: rule['not-after'] ?? [],
    notBefore: rule['not-before'] ?? [],
    notWithin: rule['not-within'] ?? [],
    is: rule.is,
  }));

/** The headings of the file: a kind of fact each, and six that the readers look about with. */
const KINDS = [
  ...['age', 'act', 'purpose', 'mental', 'penalty', 'attempt', 'legal-person', 'exception', 'reach', 'limitation'],
  ...['actor', 'aggravation', 'offender', 'victim', 'aim', 'offence', 'verdict'],
] as const;

const FactsFile = z.strictObject({
  numbers: z.record(z.string(), z.number()).default({}),
  joiners: z.array(z.string()).default([]),
  units: z.record(z.string(), z.number()),
  sets: z.record(z.string().regex(/^[a-z-]+$/), z.array(z.string())).default({}),
  read: z.partialRecord(z.enum(KINDS), z.array(Rule)),
});

/**
 * Reads languages/<lang>/facts.yaml.
 *
 * @param numbers the number words of the language's pack; those of the file are added
 * @throws InputError naming the file, the kind and the pattern at fault
 */
export function readFactData(lang: string, text: string, numbers: Readonly<Record<string, number>>): FactData {
  const file = `languages/${lang}/facts.yaml`;
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    throw new InputError({ code: 'bad-yaml', file, message: (error as Error).message });
  }
  const result = FactsFile.safeParse(raw);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new InputError({
      code: 'bad-pack',
      file,
      place: issue?.path.join('.') ?? '',
      message: issue?.message ?? 'is not in the form of a file of facts',
    });
  }
  const data: FactData = { ...result.data, numbers: { ...numbers, ...result.data.numbers } };
  for (const [kind, rules] of Object.entries(data.read)) {
    const checks: [string, (source: string) => unknown][] = rules.flatMap((rule) => [
      ...[...rule.say, ...rule.notWithin].map((one): (typeof checks)[number] => [one, (source) => readSigns(source, data.sets)]),
      ...rule.notAfter.map((one): (typeof checks)[number] => [one, (source) => afterOf(source, data)]),
      ...rule.notBefore.map((one): (typeof checks)[number] => [one, (source) => beforeOf(source, data)]),
    ]);
    for (const [pattern, check] of checks) {
      try {
        check(pattern);
      } catch (error) {
        throw new InputError({ code: 'bad-pattern', file, place: kind, message: (error as Error).message });
      }
    }
  }
  return data;
}

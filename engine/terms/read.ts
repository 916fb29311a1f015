import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import type { TermPack } from '#engine/model/term.ts';
import { readPattern } from './pattern.ts';

const Term = z.strictObject({
  preferred: z.string().min(1),
  statutory: z.string().min(1).optional(),
  legacy: z.string().min(1).optional(),
  kept: z.string().min(1).optional(),
});

const Avoid = z.strictObject({
  concept: z.string().min(1),
  why: z.enum(['abuse', 'blame', 'trade', 'lighter', 'label', 'honour', 'dated', 'loose']),
  level: z.enum(['harmful', 'legacy']).default('legacy'),
  use: z.string().min(1),
  say: z.array(z.string().min(1)).min(1),
});

const TermsFile = z.strictObject({
  titles: z.array(z.string().min(1)),
  kept: z.array(z.string().min(1)),
  avoid: z.array(Avoid),
  terms: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), Term),
});

/**
 * Reads languages/<lang>/terms.yaml.
 *
 * @throws InputError naming the file, the concept and what is wrong with it
 */
export function readTerms(lang: string, text: string): TermPack {
  const file = `languages/${lang}/terms.yaml`;
  const wrong = (code: string, message: string, place = '') => new InputError({ code, file, place, message });
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    throw wrong('bad-yaml', (error as Error).message);
  }
  const result = TermsFile.safeParse(raw);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw wrong('bad-terms', issue?.message ?? 'is not in the form of terms', issue?.path.join('.'));
  }
  const { terms, avoid, kept, titles } = result.data;
  const patterns: (readonly [string, string])[] = [...kept, ...titles].map((pattern) => ['', pattern]);
  for (const { concept, say } of avoid) {
    if (terms[concept] === undefined) throw wrong('bad-terms', `there is no term "${concept}"`, 'avoid');
    patterns.push(...say.map((pattern) => [concept, pattern] as const));
  }
  for (const [concept, pattern] of patterns) {
    try {
      readPattern(pattern);
    } catch (error) {
      throw wrong('bad-pattern', (error as Error).message, concept);
    }
  }
  // Absent members are left out, as the types ask.
  return { lang, avoid, kept, titles, terms: terms as TermPack['terms'] };
}

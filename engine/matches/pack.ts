import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import { readFactData } from './facts/data.ts';
import { readPattern } from './pattern.ts';

const PackFile = z.strictObject({
  name: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  numbers: z.record(z.string(), z.number()).default({}),
  prefixes: z.array(z.string()).optional(),
  separable: z.strictObject({ infix: z.string(), prefixes: z.array(z.string()) }).optional(),
});

const LexiconFile = z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(z.string().min(1)));

/**
 * Reads languages/<lang>/pack.yaml, lexicon.yaml and, where they are there, kinds.yaml and facts.yaml.
 *
 * @throws InputError naming the file, the concept and what is wrong with it
 */
export function readPack(
  lang: string,
  files: { pack: string; lexicon: string; kinds?: string; facts?: string },
): LanguagePack {
  const pack = checked(PackFile, files.pack, `languages/${lang}/pack.yaml`);
  const lexicon = readPatterns(files.lexicon, `languages/${lang}/lexicon.yaml`);
  const { prefixes, separable, ...rest } = pack;
  const facts = files.facts === undefined ? {} : { facts: readFactData(lang, files.facts, pack.numbers) };
  return {
    lang,
    ...rest,
    ...(prefixes ? { prefixes } : {}),
    ...(separable ? { separable } : {}),
    lexicon,
    ...(files.kinds === undefined
      ? {}
      : { kinds: readPatterns(files.kinds, `languages/${lang}/kinds.yaml`) }),
    ...facts,
  };
}

function readPatterns(text: string, file: string): Record<string, string[]> {
  const named = checked(LexiconFile, text, file);
  for (const [concept, patterns] of Object.entries(named)) {
    for (const pattern of patterns) {
      try {
        readPattern(pattern);
      } catch (error) {
        throw new InputError({
          code: 'bad-pattern',
          file,
          place: concept,
          message: (error as Error).message,
        });
      }
    }
  }
  return named;
}

function checked<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    throw new InputError({ code: 'bad-yaml', file, message: (error as Error).message });
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InputError({
    code: 'bad-pack',
    file,
    place: issue?.path.join('.') ?? '',
    message: issue?.message ?? 'is not in the form of a language pack',
  });
}

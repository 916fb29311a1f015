import { parse } from 'yaml';
import { z } from 'zod';
import { Decision } from '#engine/model/decision.ts';
import { InputError } from '#engine/model/problem.ts';

const DecisionsFile = z.strictObject({ decisions: z.array(Decision) });

/**
 * Reads a file of decisions, oldest first.
 *
 * @throws InputError naming the decision and the field at fault
 */
export function readDecisions(name: string, text: string): readonly Decision[] {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    const message = (error as Error).message.split('\n')[0] ?? '';
    throw new InputError({
      code: 'bad-yaml',
      file: name,
      message: `is not valid YAML (${message}); correct it`,
    });
  }
  const result = DecisionsFile.safeParse(data);
  if (result.success) return result.data.decisions;
  const issue = result.error.issues[0];
  throw new InputError({
    code: 'bad-decision',
    file: name,
    place: `field "${issue?.path.join('.') ?? ''}"`,
    message: `${issue?.message ?? 'is not in the form of decisions'}; correct it`,
  });
}

import { writeFileSync } from 'node:fs';
import { InputError } from '#engine/model/problem.ts';
import { readArticles, segmentsOf } from './articles.ts';
import { readRequirements, readStates } from './files.ts';
import { compileOurs, readGround } from './ours.ts';
import { predictionsOf } from './predictions.ts';
import { asProgram, readOptions } from './usage.ts';

/**
 * Matches every State of a folder against the requirements of the bench and writes one prediction a line,
 * States by name, requirements in the order of their list. The same input gives the same bytes.
 *
 * @throws InputError when the input or the place to write cannot be used
 */
export function matchFolder(args: readonly string[]): void {
  const names = ['articles', 'out', 'requirements'];
  const options = readOptions(args, names, ['articles', 'out']);
  const ground = readGround();
  const known = new Set(ground.catalogue.requirements.map(({ id }) => id));
  const ids = readRequirements(options['requirements'], known);
  const rank = new Map(ids.map((id, at) => [id, at]));
  const states = readStates(options['articles'] ?? '');
  const matcher = compileOurs(ground);
  const lines: string[] = [];
  for (const { country, name, text } of states) {
    const articles = readArticles(text, name);
    const answers = matcher.match(segmentsOf(articles), { requirements: new Set(ids) });
    const predictions = predictionsOf(country, answers, articles);
    predictions.sort((a, b) => (rank.get(a.requirement) ?? 0) - (rank.get(b.requirement) ?? 0));
    for (const prediction of predictions) lines.push(JSON.stringify(prediction));
    process.stderr.write(`${country}: ${articles.length} articles, ${predictions.length} requirements\n`);
  }
  write(options['out'] ?? '', lines);
}

/** @throws InputError when the file cannot be written */
export function write(path: string, lines: readonly string[]): void {
  try {
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    throw new InputError({
      code: 'bench.cannot-write',
      file: path,
      message: `cannot be written (${(error as NodeJS.ErrnoException).code})`,
    });
  }
}

if (import.meta.main) await asProgram('bench:match', () => matchFolder(process.argv.slice(2)));

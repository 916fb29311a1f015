// Random and damaged law against the matcher, each input within a time limit. The same seed gives the same inputs.
//   node bench/fuzz.ts [--inputs 100000] [--seed 1] [--limit 250]
import type { Segment } from '#engine/model/segment.ts';
import type { Matcher } from '#engine/matches/index.ts';
import { provision } from '#engine/matches/made-up.ts';
import { mutated, pick, randomOf, randomText, type Random } from '#engine/matches/random-law.ts';
import { compileOurs, readGround, type Ground } from './ours.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

/**
 * @throws Error naming the number of the input when an answer breaks its contract or takes longer than the limit;
 * run again with --seed and that many inputs to see it
 */
export function fuzz(args: readonly string[]): void {
  const options = readOptions(args, ['inputs', 'seed', 'limit'], []);
  const inputs = countOf(options, 'inputs', 100_000);
  const limit = countOf(options, 'limit', 250);
  const random = randomOf(countOf(options, 'seed', 1));
  const ground = readGround();
  const matcher = compileOurs(ground);
  const texts = lawTexts(ground);
  let slowest = 0;
  const before = performance.now();
  for (let i = 0; i < inputs; i++) {
    const segments = lawOf(random, texts);
    const requirements = new Set([
      pick(random, ground.catalogue.requirements).id,
      'csam.production',
      'sale.offence',
    ]);
    const started = process.threadCpuUsage();
    const answers = matcher.match(segments, { requirements });
    const { user, system } = process.threadCpuUsage(started);
    // The first inputs also compile the lexicons of their languages.
    const spent = i < 100 ? 0 : (user + system) / 1000;
    slowest = Math.max(slowest, spent);
    if (spent > limit) throw new Error(`input ${i} took ${spent.toFixed(0)} ms, more than ${limit}`);
    const fault = faultIn(segments, answers);
    if (fault !== undefined) throw new Error(`input ${i}: ${fault}`);
    if (i % 10_000 === 9_999) process.stderr.write(`${i + 1} inputs\n`);
  }
  const seconds = (performance.now() - before) / 1000;
  process.stdout.write(
    `${JSON.stringify({ bench: 'fuzz', inputs, seconds: Math.round(seconds), slowest_ms: Math.round(slowest) })}\n`,
  );
}

type LawText = { readonly text: string; readonly lang: string };

/** The examples of law in the catalogue. */
export function lawTexts({ catalogue }: Ground): readonly LawText[] {
  return catalogue.requirements
    .flatMap((one) => one.examples ?? [])
    .map(({ text, lang }) => ({ text, lang }));
}

/** @returns what an answer says that is not so, undefined where it keeps its contract */
export function faultIn(
  segments: readonly Segment[],
  answers: ReturnType<Matcher['match']>,
): string | undefined {
  for (const { matches, confidence } of answers) {
    if (!(confidence >= 0 && confidence <= 1)) return `a confidence of ${confidence}`;
    for (const { segment, quote, score, cues } of matches) {
      const { text } = segments[Number(segment)] as Segment;
      const sound =
        score >= 0 &&
        score <= 1 &&
        quote.exact === text.slice(quote.start, quote.end) &&
        cues.every((cue) => cue.field !== 'text' || cue.words === text.slice(cue.start, cue.end));
      if (!sound) return `a match of ${segment} that is not in its text`;
    }
  }
  return undefined;
}

/** Provisions of a law of the catalogue's examples, damaged, or of words at random. */
export function lawOf(random: Random, texts: readonly LawText[]): Segment[] {
  const { lang } = pick(random, texts);
  const own = texts.filter((one) => one.lang === lang);
  const say = () => (random() < 0.3 ? randomText(random, 60) : mutated(random, pick(random, own).text));
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (_, order) =>
    provision(order, say(), {
      lang: random() < 0.95 ? lang : 'und',
      heading: random() < 0.3 ? say() : '',
      path: random() < 0.3 ? [say(), randomText(random, 5)] : [],
      number: random() < 0.5 ? `${order}` : randomText(random, 4),
    }),
  );
}

if (import.meta.main) await asProgram('fuzz', () => fuzz(process.argv.slice(2)));

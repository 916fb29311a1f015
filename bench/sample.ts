// Matches picked at random in each language, with the explanation as the product prints it, in Markdown.
//   node bench/sample.ts --articles DIR [--seed N] [--count N]
import { compileMatcher } from '#engine/matches/index.ts';
import type { Match } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { explanation } from '#engine/reports/why.ts';
import { groundFiles } from '#store/catalogue.ts';
import { readGround, type Ground } from '#operations/ground.ts';
import { readArticles, segmentsOf } from './articles.ts';
import { readStates } from './files.ts';
import { asProgram, countOf, readOptions } from './usage.ts';

const LANGS = ['en', 'fr', 'es', 'de', 'pt'];
/** Of the proposals of one requirement only those a reader sees first are drawn from. */
const SHOWN = 3;
/** So many words of a law are quoted, no more. */
const MOST_WORDS = 25;

type Drawn = { readonly country: string; readonly segment: Segment; readonly match: Match };

/** Prints `count` matches for each language; the same seed over the same laws prints the same matches. */
export function sample(args: readonly string[]): void {
  const options = readOptions(args, ['articles', 'seed', 'count'], ['articles']);
  const count = countOf(options, 'count', 10);
  const chance = random(countOf(options, 'seed', 1));
  const ground = readGround(groundFiles());
  const matcher = compileMatcher(ground.catalogue, ground.packs);
  const pools = new Map(LANGS.map((lang) => [lang, [] as Drawn[]]));
  for (const { country, name, text } of readStates(options['articles'] ?? '')) {
    const segments = segmentsOf(readArticles(text, name));
    const byId = new Map(segments.map((segment) => [segment.id, segment]));
    for (const { answered, matches } of matcher.match(segments)) {
      for (const match of answered ? matches.slice(0, SHOWN) : []) {
        const segment = byId.get(match.segment);
        if (segment) pools.get(segment.lang.split('-')[0] ?? '')?.push({ country, segment, match });
      }
    }
  }
  for (const [lang, pool] of pools) {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
    process.stdout.write(`### ${name}\n\n`);
    draw(pool, count, chance).forEach((one, at) =>
      process.stdout.write(`${at + 1}. ${itemOf(one, ground)}\n`),
    );
    process.stdout.write('\n');
  }
}

function itemOf({ country, segment, match }: Drawn, { catalogue, say }: Ground): string {
  const title = catalogue.requirements.find(({ id }) => id === match.requirement)?.title ?? '';
  const why = explanation(match, segment.lang, say)
    .map((inline) => inline.text)
    .join('');
  const place = `${country}, ${segment.law}, ${segment.number}`;
  const percent = Math.round(match.score * 100);
  return [
    `**${title}** (\`${match.requirement}\`) – ${place}, ${percent} in 100`,
    `   > ${shortened(match.quote.exact)}`,
    `   ${why}`,
  ].join('\n\n');
}

function shortened(words: string): string {
  const list = words.trim().split(/\s+/);
  return list.length <= MOST_WORDS ? list.join(' ') : `${list.slice(0, MOST_WORDS).join(' ')} …`;
}

function draw<T>(pool: readonly T[], count: number, chance: () => number): T[] {
  const rest = [...pool];
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(chance() * rest.length), 1));
  }
  return drawn;
}

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (import.meta.main) await asProgram('bench:sample', () => sample(process.argv.slice(2)));

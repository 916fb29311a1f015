import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '#engine/model/match.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import type { Matcher } from '#engine/matches/index.ts';
import { examine } from '#engine/pipeline.ts';
import { readSource } from '#engine/sources/index.ts';
import { readFiles } from '#store/files.ts';
import { addressesOf, type Unmatched } from './addresses.ts';
import { readArticles, segmentsOf } from './articles.ts';
import { SHARED, readRequirements, readStates } from './files.ts';
import { write } from './match.ts';
import { compileOurs, readGround, type Ground } from './ours.ts';
import { predictionsBy, predictionsOf, type Prediction } from './predictions.ts';
import { evaluate, prepared, readGold, type Gold } from './score.ts';
import { asProgram, readOptions } from './usage.ts';

const MEASURES = ['recall@5', 'recall@10', 'nDCG@10', 'MRR', 'none_auc'] as const;
const SHOWN = 12;

/**
 * Quality end to end: the raw files of a State as `tutela check` reads them, cut into provisions and matched, beside
 * the same matcher on the clean articles. Predictions from raw go to a file; with labels both are scored.
 *
 * @throws InputError when the input or the place to write cannot be used
 */
export async function raw(args: readonly string[]): Promise<void> {
  const names = ['raw', 'articles', 'out', 'requirements', 'gold'];
  const options = readOptions(args, names, ['raw', 'articles', 'out']);
  const ground = readGround();
  const known = new Set(ground.catalogue.requirements.map(({ id }) => id));
  const ids = new Set(readRequirements(options['requirements'], known));
  const matcher = compileOurs(ground);
  const fromRaw: Prediction[] = [];
  const fromArticles: Prediction[] = [];
  for (const { country, name, text } of readStates(options['articles'] ?? '')) {
    const folder = join(options['raw'] ?? '', country);
    if (!existsSync(folder) || readdirSync(folder).length === 0) {
      process.stdout.write(`${country}: no raw files, left out\n`);
      continue;
    }
    const rows = readArticles(text, name);
    const read = await checked(country, folder, ground, matcher, ids);
    const { of, mapped, unmatched } = addressesOf(read.segments, rows);
    const addresses = new Map(read.segments.map(({ id }, at) => [id, of[at]]));
    fromRaw.push(
      ...predictionsBy(country, read.answers, (id) => addresses.get(id) ?? { law: '?', article: id }),
    );
    const answers = matcher.match(segmentsOf(rows), { requirements: ids });
    fromArticles.push(...predictionsOf(country, answers, rows));
    const count = `${read.segments.length} provisions from raw, ${rows.length} clean articles`;
    process.stdout.write(
      `${country}: ${count}, ${mapped} provisions mapped\n${unmatched.map(said).join('')}`,
    );
  }
  write(
    options['out'] ?? '',
    fromRaw.map((one) => JSON.stringify(one)),
  );
  const gold = goldOf(options['gold']);
  if (gold !== undefined) print(gold, fromArticles, fromRaw);
}

/** What a check of the folder hands to the matcher, and what the matcher answers. */
async function checked(
  country: string,
  folder: string,
  { catalogue }: Ground,
  matcher: Matcher,
  requirements: ReadonlySet<string>,
): Promise<{ readonly segments: readonly Segment[]; readonly answers: readonly Answer[] }> {
  const sources: Source[] = [];
  for (const { name, bytes } of readFiles([folder]).files) sources.push(...(await readSource(name, bytes)));
  let answers: readonly Answer[] = [];
  const { segments } = examine({
    state: { code: country, name: country },
    date: '2026-01-01',
    profile: { id: 'opsc', requirements },
    catalogue,
    matcher: {
      match: (given, wanted) => {
        const found = matcher.match(given, wanted);
        answers = found;
        return found;
      },
    },
    sources,
    decisions: [],
  });
  return { segments, answers };
}

function said({ law, file, extra, missing }: Unmatched): string {
  const line = (what: string, list: readonly string[]) =>
    list.length === 0
      ? ''
      : `    ${list.length} ${what}: ${list.slice(0, SHOWN).join(', ')}${list.length > SHOWN ? ' …' : ''}\n`;
  return `  ${law} (${file})\n${line('without a clean article', extra)}${line('clean articles not found', missing)}`;
}

/** The labels that were named, else those beside the repository; without any, nothing is scored. */
function goldOf(folder: string | undefined): Gold | undefined {
  const path = folder ?? join(SHARED, 'gold');
  if (folder === undefined && !existsSync(path)) {
    process.stdout.write('not scored: there are no labels; name them with --gold\n');
    return undefined;
  }
  return new Map(readStates(path).map(({ country, name, text }) => [country, readGold(text, name)]));
}

function print(gold: Gold, articles: readonly Prediction[], raw: readonly Prediction[]): void {
  const ran = new Set(raw.map(({ country }) => country));
  const own: Gold = new Map([...gold].filter(([country]) => ran.has(country)));
  if (own.size === 0)
    throw new InputError({ code: 'bench.no-state', message: 'no State has both files and labels' });
  const [clean, found] = [evaluate(own, prepared(articles)), evaluate(own, prepared(raw))];
  const cells = (name: string, from: typeof clean.macro, to: typeof clean.macro) =>
    `| ${[name, ...MEASURES.map((measure) => `${shown(from[measure])} → ${shown(to[measure])}`)].join(' | ')} |\n`;
  const lines = [...own.keys()].map((country) => {
    return cells(country, clean.countries[country] ?? clean.macro, found.countries[country] ?? found.macro);
  });
  const head = `\nfrom clean articles → from raw files\n\n| State | ${MEASURES.join(' | ')} |\n`;
  const rule = `| --- |${' ---: |'.repeat(MEASURES.length)}\n`;
  process.stdout.write(`${head}${rule}${lines.join('')}${cells('mean', clean.macro, found.macro)}`);
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

if (import.meta.main) await asProgram('bench:raw', () => raw(process.argv.slice(2)));

import { DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { readArticles, segmentsOf } from './articles.ts';
import type { StateFile } from './files.ts';
import { expertKeywords, plainWords } from './keywords.ts';
import { compileOurs, type Ground } from './ours.ts';

/** Milliseconds of one run over one State; `cpu` is what the thread itself worked, without compiling the matcher. */
export type Ours = {
  readonly compile: number;
  readonly parse: number;
  readonly match: number;
  readonly cpu: number;
};
export type Theirs = { readonly index: number; readonly queries: number; readonly cpu: number };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Our engine from the raw text of a State to the answers for every requirement of the catalogue.
 * The matcher is compiled afresh, so that nothing learnt in one round serves the next.
 */
export function ourRound(ground: Ground, state: StateFile): Ours {
  collect();
  const start = performance.now();
  const matcher = compileOurs(ground);
  const compiled = performance.now();
  const before = cpuTime();
  const segments = segmentsOf(readArticles(state.text, state.name));
  const parsed = performance.now();
  const answers = matcher.match(segments);
  const end = performance.now();
  const cpu = cpuTime() - before;
  if (answers.length !== ground.catalogue.requirements.length) {
    throw new Error(`${answers.length} answers for ${ground.catalogue.requirements.length} requirements`);
  }
  return { compile: compiled - start, parse: parsed - compiled, match: end - parsed, cpu };
}

/** SQLite FTS5 from the raw text of a State to the best 20 of every query. */
export function theirRound(queries: readonly string[], state: StateFile): Theirs {
  collect();
  const before = cpuTime();
  const start = performance.now();
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE articles USING fts5(title, heading, text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('INSERT INTO articles(title, heading, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const line of state.text.split('\n')) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as Record<string, string | undefined>;
    insert.run(row['law_title'] ?? '', row['heading'] ?? '', row['text'] ?? '');
  }
  database.exec('COMMIT');
  const indexed = performance.now();
  const select = database.prepare(
    'SELECT rowid, bm25(articles) AS score FROM articles WHERE articles MATCH ? ORDER BY score LIMIT 20',
  );
  for (const query of queries) select.all(query);
  const end = performance.now();
  const cpu = cpuTime() - before;
  database.close();
  return { index: indexed - start, queries: end - indexed, cpu };
}

/** Other work on the machine does not count here, as it does in the time on the clock. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export type Wording = 'plain' | 'expert';

/**
 * One query for each requirement, any of its words: "plain" is the title and some cues in the law's language, as a
 * user would type them; "expert" is every keyword of the quality bench.
 */
export function queriesFor(
  requirements: readonly Requirement[],
  packs: readonly LanguagePack[],
  state: StateFile,
  wording: Wording,
): string[] {
  const first = state.text.slice(0, state.text.indexOf('\n') + 1 || undefined);
  const lang = readArticles(first, state.name)[0]?.lang.split('-')[0];
  const pack = packs.find((one) => one.lang === lang);
  return requirements.map((requirement) => {
    const plain = plainWords(requirement, pack).map((word) => `"${word}"`);
    if (wording === 'plain') return plain.join(' OR ');
    const expert = expertKeywords(requirement, pack).map(
      ({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`,
    );
    return (expert.length > 0 ? expert : plain).join(' OR ');
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

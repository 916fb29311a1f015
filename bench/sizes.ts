import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { ENGINE } from '#engine/pipeline.ts';
import { segment } from '#engine/segments/index.ts';
import { readText } from '#engine/sources/index.ts';
import type { Segment } from '#engine/model/segment.ts';
import { layLaws, publication as worked } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { appendDecisions } from '#store/decisions/append.ts';
import { judged } from '#store/decisions/fixtures/desk.ts';
import { keepLawSet } from '#store/decisions/law-sets.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { keepReading } from '#store/readings/index.ts';
import { asProgram, readOptions } from './usage.ts';

const SESSION = { person: 'ana', states: ['XE'], voices: ['state' as const] };
const DECISIONS = 2000;

/**
 * What laws, decisions and publications take in the database, in bytes, with their indexes: the figures from which
 * docs/scale.md computes. Of one voice ten readings are kept, so ten lists are the most. The last line is one JSON object.
 *
 * @throws InputError when an option is missing
 */
export async function sizes(args: readonly string[]): Promise<void> {
  const { articles = '' } = readOptions(args, ['articles'], ['articles']);
  const lists = readdirSync(articles).filter((name) => name.endsWith('.jsonl'));
  const data = dataFolderForTests();
  const database = await openDatabase({ TUTELA_DATA: data }, '.');
  try {
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
    const empty = await total(database);
    await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    const publication = (await total(database)) - empty;

    const answers = worked.findings.map(({ answer }) => answer);
    const before = await total(database);
    let provisions = 0;
    let text = 0;
    for (const name of lists) {
      const all = segmentsOf(name, readFileSync(join(articles, name)));
      await lay(database, name, all, answers);
      provisions += all.length;
      text += all.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0);
    }
    const laws = (await total(database)) - before;

    const start = await total(database);
    for (let at = 0; at < DECISIONS; at += 100)
      await appendDecisions(
        database,
        Array.from({ length: 100 }, () => judged()),
      );
    const decision = ((await total(database)) - start) / DECISIONS;
    process.stderr.write(`${lists.length} lists, ${provisions} provisions\n`);
    console.log(
      JSON.stringify({
        provisions,
        textBytesPerProvision: Math.round(text / provisions),
        bytesPerProvision: Math.round(laws / provisions),
        bytesPerDecision: Math.round(decision),
        bytesPerPublication: publication,
      }),
    );
  } finally {
    await database.close();
    await removeDataFolder(data);
  }
}

function segmentsOf(name: string, bytes: Uint8Array): readonly Segment[] {
  return readText(name, bytes).flatMap((source) => segment(source).segments);
}

async function lay(
  database: Database,
  name: string,
  segments: readonly Segment[],
  answers: Parameters<typeof keepReading>[3],
): Promise<void> {
  const sha256 = createHash('sha256').update(name).digest('hex');
  const law = { work: name, expression: 'und@2026-01-01', title: name, lang: 'und', sha256 };
  await database.within(SESSION, async (db) => {
    const reading = {
      id: uuid7(),
      state: 'XE',
      voice: 'state' as const,
      lawSet: await keepLawSet(db, 'XE', [law]),
      catalogueVersion: 'bench',
      engineVersion: ENGINE,
      by: 'ana',
      at: new Date().toISOString(),
      documents: [],
      laws: [],
      problems: [],
      provisions: segments.length,
    };
    await keepReading(db, reading, segments, answers);
  });
}

async function total(database: Database): Promise<number> {
  const { rows } = await database.within(SESSION, (db) =>
    sql<{ bytes: string }>`select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'tutela'::regnamespace`.execute(db),
  );
  return Number(rows[0]?.bytes);
}

if (import.meta.main) await asProgram('bench/sizes', () => sizes(process.argv.slice(2)));

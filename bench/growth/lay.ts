import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import type { Answer } from '#engine/model/match.ts';
import type { Reading } from '#engine/model/reading.ts';
import { ENGINE } from '#engine/pipeline.ts';
import { segment } from '#engine/segments/index.ts';
import { readText } from '#engine/sources/index.ts';
import type { Database } from '#store/database/index.ts';
import { keepLawSet } from '#store/decisions/law-sets.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { keepReading } from '#store/readings/index.ts';
import { addWords } from '#store/readings/keep-words.ts';
import { provisionRow } from '#store/readings/keep.ts';
import { furnish, sessionAt } from './desk.ts';

export type Laid = { readonly state: string; readonly reading: string; readonly provisions: number };

/**
 * Lays a reading of one State into the tables as the task of the product does, only its provisions by COPY: cut by the
 * engine, with the answers that were handed in, in the session of that State.
 *
 * @param root a connection that may read a file of the server's machine
 * @param folder a folder that the server may read
 */
export async function layReading(
  database: Database,
  root: pg.Client,
  folder: string,
  state: string,
  list: string,
  answers: readonly Answer[],
): Promise<Laid> {
  const bytes = new TextEncoder().encode(list);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const cut = readText(`${state}.jsonl`, bytes).flatMap((source) => {
    const { segments } = segment(source);
    return [{ source, segments }];
  });
  const segments = cut.flatMap((each) => each.segments);
  const reading: Reading = {
    id: uuid7(),
    state,
    voice: 'state',
    lawSet: '',
    catalogueVersion: 'bench',
    engineVersion: ENGINE,
    by: 'bench',
    at: new Date().toISOString(),
    documents: [{ sha256, name: `${state}.jsonl` }],
    laws: cut.map(({ source, segments: own }) => ({
      law: own[0]?.law ?? '',
      title: own[0]?.lawTitle ?? '',
      lang: own[0]?.lang ?? 'und',
      file: source.name,
      sha256,
      format: source.format,
      encoding: source.encoding,
      provisions: own.length,
    })),
    problems: [],
    provisions: segments.length,
  };
  const session = sessionAt(state);
  await furnish(database, state);
  await database.within(session, async (db) => {
    const versions = reading.laws.map(({ law, lang, title }) => ({
      work: law,
      expression: `${lang}@2026-01-01`,
      title,
      lang,
      sha256,
    }));
    const lawSet = await keepLawSet(db, state, versions);
    await keepReading(db, { ...reading, lawSet }, [], answers);
  });
  const path = join(folder, `${state}.copy`);
  const file = createWriteStream(path, { mode: 0o644 });
  for (const [index, one] of segments.entries()) {
    const row = { reading: reading.id, state, voice: 'state', ...provisionRow(one, index + 1) };
    if (!file.write(`${COLUMNS.map((column) => copied(row[column])).join('\t')}\n`))
      await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  await root.query(`copy tutela.reading_provision (${COLUMNS.join(', ')}) from '${path}'`);
  rmSync(path);
  const own = { reading: reading.id, state, voice: 'state' };
  await database.within(session, (db) => addWords(db, own, segments));
  return { state, reading: reading.id, provisions: segments.length };
}

const COLUMNS = [
  'reading',
  'state',
  'voice',
  'id',
  'place',
  'law',
  'ord',
  'number',
  'heading',
  'path',
  'status',
  'body',
] as const;

/** A value of the text format of COPY. */
function copied(value: string | number | null): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\n\r\t]/gu, (sign) => ESCAPES[sign] as string);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

import { sql } from 'kysely';
import { proposalOf } from '#engine/findings/proposal.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Reading } from '#engine/model/reading.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Work } from '../database/index.ts';
import { bodyOf } from './body.ts';
import { keepable, keepableJson } from './json.ts';
import { copyWords, keepWords, type OfReading } from './keep-words.ts';

/** Rows of one statement: PostgreSQL takes 65,535 values at once. */
const BATCH = 400;

/** A large code takes some 30 MB each time. */
const LAST = 10;

/** By requirement, of what its answer was made; where it is not named, the answer is made again with the next catalogue. */
export type Bases = ReadonlyMap<string, string>;

export type Keeping = {
  readonly bases?: Bases;
  /** Id of a reading of the same provisions: they are copied, and none is handed in. It stays. */
  readonly before?: string;
};

/**
 * Keeps a reading whole, in the transaction of the caller. A reading whose id is kept already stays as it is. Of each
 * voice the last ten readings stay.
 *
 * @param segments all provisions, in the order they were read
 * @param answers one for each requirement
 */
export async function keepReading(
  db: Work,
  reading: Reading,
  segments: readonly Segment[],
  answers: readonly Answer[],
  { bases, before }: Keeping = {},
): Promise<void> {
  if (!(await kept(db, reading))) return;
  const { id, state, voice } = reading;
  const own = { reading: id, state, voice };
  if (before !== undefined) await copyProvisions(db, own, before, reading.provisions);
  for (let from = 0; from < segments.length; from += BATCH) {
    const batch = segments.slice(from, from + BATCH);
    await db
      .insertInto('reading_provision')
      .values(batch.map((segment, index) => ({ ...own, ...provisionRow(segment, from + index + 1) })))
      .execute();
  }
  if (answers.length > 0) {
    await db
      .insertInto('reading_answer')
      .values(
        answers.map((answer) => ({
          ...own,
          ...answerRow(answer),
          basis: bases?.get(answer.requirement) ?? null,
        })),
      )
      .execute();
  }
  await (before === undefined ? keepWords(db, own, segments) : copyWords(db, own, before));
  await forgetOld(db, reading);
}

async function copyProvisions(db: Work, own: OfReading, before: string, count: number): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into tutela.reading_provision
      (reading, state, voice, id, place, law, ord, number, heading, path, status, body)
    select ${own.reading}, ${own.state}, ${own.voice}, id, place, law, ord, number, heading, path, status, body
    from tutela.reading_provision where reading = ${before} order by place`.execute(db);
  if (numAffectedRows !== BigInt(count)) throw new Error(`the reading ${before} has gone meanwhile`);
}

/** What is derived can be made again: only the last readings of a voice stay. */
async function forgetOld(db: Work, { state, voice }: Reading): Promise<void> {
  const last = db
    .selectFrom('reading')
    .select('id')
    .where('state', '=', state)
    .where('voice', '=', voice)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(LAST);
  await db
    .deleteFrom('reading')
    .where('state', '=', state)
    .where('voice', '=', voice)
    .where('id', 'not in', last)
    .execute();
}

/** @returns whether it is new */
async function kept(db: Work, reading: Reading): Promise<boolean> {
  const { id, state, voice, by, at } = reading;
  const added = await db
    .insertInto('reading')
    .values({
      id,
      state,
      voice,
      law_set: reading.lawSet,
      catalogue_version: reading.catalogueVersion,
      engine_version: reading.engineVersion,
      by,
      at,
      documents: keepableJson(reading.documents),
      laws: keepableJson(reading.laws),
      problems: keepableJson(reading.problems),
      provisions: reading.provisions,
    })
    .onConflict((same) => same.column('id').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export function provisionRow(segment: Segment, place: number) {
  return {
    id: keepable(segment.id),
    place,
    law: keepable(segment.law),
    ord: segment.order,
    number: keepable(segment.number),
    heading: keepable(segment.heading),
    path: keepableJson(segment.path),
    status: segment.status ?? null,
    body: bodyOf(segment),
  };
}

function answerRow(answer: Answer) {
  return {
    requirement: answer.requirement,
    proposal: proposalOf(answer),
    answered: answer.answered,
    confidence: answer.confidence,
    matches: answer.matches.length,
    body: keepableJson(answer),
  };
}

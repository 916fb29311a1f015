import { voiced, type Held, type Present } from '#engine/findings/voiced.ts';
import { standingsIn, type Standing } from '#engine/findings/fold.ts';
import type { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import type { Reading } from '#engine/model/reading.ts';
import { contentHash } from '#store/publications/seal.ts';
import { groundOf, publicationIn, type OwnPublication } from '#store/publications/read.ts';
import { currentReading, provisionsIn } from '#store/readings/index.ts';
import { hashOfText } from '../assess/hashes.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { sessionOf, type Seat } from '../assess/seat.ts';

/** The publication that would be made now, and what it would follow. */
export type Draft = {
  readonly content: DeskPublication;
  /** Names what would be published: SHA-256 of it without its date and its place in the chain, which move by themselves. */
  readonly mark: string;
  readonly held: readonly Held[];
  /** Of this voice, newest first. */
  readonly published: readonly OwnPublication[];
  /** What the public reads of this voice now. */
  readonly before?: SignedPublication;
  readonly reading?: Reading;
  /** What a second person accepted. */
  readonly accepted: readonly Standing[];
};

/**
 * Draws up a publication from what stands in the voice of this seat.
 *
 * @throws Error when this seat may not see drafts: whoever asks looks at `mayHere` first
 */
export async function drawn(seat: Seat): Promise<Draft> {
  const { database, state, voice, catalogue, engine, today } = seat;
  const session = sessionOf(seat);
  // The head first: what it anchors was decided when the rest is read.
  const ground = await groundOf(database, session, state, voice);
  const [fold, reading] = await Promise.all([foldOf(seat), currentReading(database, session, state, voice)]);
  const accepted = standingsIn(fold).filter(({ review }) => review === 'accepted');
  const relied = accepted.flatMap(({ evidence }) =>
    [...evidence].flatMap(([id, { standing }]) => (standing === 'accepted' ? [id] : [])),
  );
  const there = reading ? await provisionsIn(database, session, reading.id, relied) : [];
  const present = new Map<string, Present>(
    there.map((segment) => [segment.id, { segment, sha256: hashOfText(segment.text) }]),
  );
  const published = ground?.published ?? [];
  const { content, held } = voiced(accepted, {
    state: { code: state, name: ground?.name ?? state },
    voice,
    version: ground?.next ?? 1,
    follows: published[0]?.sha256 ?? null,
    chain: ground?.head ?? { seq: 0, hash: '0'.repeat(64) },
    date: today,
    engine,
    catalogue: catalogue.version,
    requirements: catalogue.requirements.map(({ id }) => id),
    provision: (segment) => present.get(segment),
    ...(reading ? { reading } : {}),
  });
  const last = published.find(({ takenBack }) => !takenBack);
  const before = last && (await database.within(session, (db) => publicationIn(db, last.sha256), true));
  return {
    content,
    mark: markOf(content),
    held,
    published,
    accepted,
    ...(before ? { before } : {}),
    ...(reading ? { reading } : {}),
  };
}

/** The same for a preview and for what was published from it. */
export function markOf({ date: _date, chain: _chain, ...content }: DeskPublication): string {
  return contentHash(content);
}

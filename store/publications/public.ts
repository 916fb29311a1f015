import { Voice } from '#engine/model/desk-decision.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Database } from '../database/index.ts';
import { publicationIn, rowOf, rowsOf, type PublicationRow } from './read.ts';

/** A version that the public cannot read any more. */
export type Gone = {
  readonly sha256: string;
  readonly state: string;
  readonly voice: Voice;
  readonly version: number;
  readonly at: string;
};

/** What is public of a State, both voices, newest first. Read as the public: what is taken back is not there. */
export async function publicRows(database: Database, state: string): Promise<readonly PublicationRow[]> {
  const rows = await database.inPublic((db) => rowsOf(db, state).execute());
  return rows.map(rowOf);
}

/** What is public of every State, by its code and voice, newest first. Read as the public. */
export async function allPublicRows(
  database: Database,
): Promise<readonly (PublicationRow & { readonly name: string })[]> {
  const rows = await database.inPublic((db) =>
    db
      .selectFrom('publication')
      .innerJoin('state_party', 'state_party.code', 'publication.state')
      .select(['publication.sha256', 'publication.state', 'publication.voice', 'publication.version'])
      .select(['publication.at', 'publication.public_key', 'state_party.name'])
      .where('publication.signature', 'is not', null)
      .orderBy('publication.state')
      .orderBy('publication.voice')
      .orderBy('publication.version', 'desc')
      .execute(),
  );
  return rows.map((row) => ({ ...rowOf(row), name: row.name }));
}

/** Every State of which something is public, in order of its code. */
export async function publicStates(
  database: Database,
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return database.inPublic((db) =>
    db
      .selectFrom('state_party')
      .select(['code', 'name'])
      .where('code', 'in', (one) =>
        one.selectFrom('publication').select('state').where('signature', 'is not', null),
      )
      .orderBy('code')
      .execute(),
  );
}

export async function publicPublication(
  database: Database,
  sha256: string,
): Promise<SignedPublication | undefined> {
  return database.inPublic((db) => publicationIn(db, sha256));
}

/** The row of a publication by its hash, public or gone; undefined where it was never published here. */
export async function publicTrace(
  database: Database,
  sha256: string,
): Promise<{ readonly row: PublicationRow; readonly newest: number } | { readonly gone: Gone } | undefined> {
  return database.inPublic(async (db) => {
    const found = await db
      .selectFrom('publication')
      .select(['sha256', 'state', 'voice', 'version', 'at', 'public_key'])
      .where('sha256', '=', sha256)
      .where('signature', 'is not', null)
      .executeTakeFirst();
    if (found) {
      const row = rowOf(found);
      const [newest] = await rowsOf(db, row.state).where('publication.voice', '=', row.voice).execute();
      return { row, newest: newest?.version ?? row.version };
    }
    const gone = await db
      .selectFrom('unpublication')
      .select(['sha256', 'state', 'voice', 'version', 'at'])
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    return gone && { gone: { ...gone, voice: Voice.parse(gone.voice), at: gone.at.toISOString() } };
  });
}

/** Whether something that is public here was signed with this key. */
export async function isKeyKnown(database: Database, publicKey: string): Promise<boolean> {
  const found = await database.inPublic((db) =>
    db
      .selectFrom('publication')
      .select('sha256')
      .where('public_key', '=', publicKey)
      .limit(1)
      .executeTakeFirst(),
  );
  return found !== undefined;
}

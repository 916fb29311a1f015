import type { Selectable } from 'kysely';
import { Voice } from '#engine/model/desk-decision.ts';
import { DeskPublication, type SignedPublication } from '#engine/model/desk-publication.ts';
import type { Database, Session, Tables, Work } from '../database/index.ts';
import { BEGINNING, type Head } from '../decisions/chain.ts';

/** A publication without its content. */
export type PublicationRow = {
  readonly sha256: string;
  readonly state: string;
  readonly voice: Voice;
  readonly version: number;
  /** When it was published: UTC, ISO 8601. */
  readonly at: string;
  readonly publicKey: string;
};

export type OwnPublication = PublicationRow & {
  readonly takenBack?: { readonly at: string; readonly by: string; readonly why: string };
};

/** Where a new publication begins: the State by name, the head of its chain, and what this voice published, newest first. */
export type Ground = {
  readonly name: string;
  readonly head: Head;
  /** The number of the next version: none is used twice, not even one that was taken back. */
  readonly next: number;
  readonly published: readonly OwnPublication[];
};

/** @returns undefined where the State is not set up */
export async function groundOf(
  database: Database,
  session: Session,
  state: string,
  voice: Voice,
): Promise<Ground | undefined> {
  return database.within(
    session,
    async (db) => {
      const party = await db
        .selectFrom('state_party')
        .select('name')
        .where('code', '=', state)
        .executeTakeFirst();
      if (!party) return undefined;
      const head = await db
        .selectFrom('chain_head')
        .select(['seq', 'hash'])
        .where('state', '=', state)
        .executeTakeFirst();
      const last = await db
        .selectFrom('publication')
        .select(({ fn }) => fn.max('version').as('version'))
        .where('state', '=', state)
        .where('voice', '=', voice)
        .executeTakeFirst();
      return {
        name: party.name,
        next: (last?.version ?? 0) + 1,
        head: head ? { seq: Number(head.seq), hash: head.hash } : { seq: 0, hash: BEGINNING },
        published: await ownIn(db, state, voice),
      };
    },
    true,
  );
}

/** All that one voice published, newest first, with what was taken back; only where the session may see its drafts. */
export async function ownPublications(
  database: Database,
  session: Session,
  state: string,
  voice: Voice,
): Promise<readonly OwnPublication[]> {
  return database.within(session, (db) => ownIn(db, state, voice), true);
}

/** Whole, and in the form of its schema. @returns undefined where there is none, or none that the session may see */
export async function publicationIn(db: Work, sha256: string): Promise<SignedPublication | undefined> {
  if (!/^[0-9a-f]{64}$/u.test(sha256)) return undefined;
  const row = await db
    .selectFrom('publication')
    .select(['sha256', 'content', 'signature', 'public_key'])
    .where('sha256', '=', sha256)
    .where('signature', 'is not', null)
    .executeTakeFirst();
  if (!row?.signature || !row.public_key) return undefined;
  return {
    tutela: 'signed-publication/1',
    sha256: row.sha256,
    signature: { algorithm: 'Ed25519', publicKey: row.public_key, value: row.signature },
    content: DeskPublication.parse(row.content),
  };
}

/** Rows of publications that are signed, newest first. */
export function rowsOf(db: Work, state: string) {
  return db
    .selectFrom('publication')
    .select(['publication.sha256', 'publication.state', 'publication.voice', 'publication.version'])
    .select(['publication.at', 'publication.public_key'])
    .where('publication.state', '=', state)
    .where('publication.signature', 'is not', null)
    .orderBy('publication.version', 'desc')
    .orderBy('publication.voice');
}

type Row = Pick<
  Selectable<Tables['publication']>,
  'sha256' | 'state' | 'voice' | 'version' | 'at' | 'public_key'
>;

export function rowOf({ sha256, state, voice, version, at, public_key }: Row): PublicationRow {
  return {
    sha256,
    state,
    voice: Voice.parse(voice),
    version,
    at: at.toISOString(),
    publicKey: public_key ?? '',
  };
}

async function ownIn(db: Work, state: string, voice: Voice): Promise<readonly OwnPublication[]> {
  const rows = await rowsOf(db, state).where('publication.voice', '=', voice).execute();
  const gone = await db
    .selectFrom('unpublication')
    .select(['sha256', 'at', 'by', 'why'])
    .where('state', '=', state)
    .where('voice', '=', voice)
    .execute();
  const taken = new Map(gone.map((each) => [each.sha256, each]));
  return rows.map((row) => {
    const back = taken.get(row.sha256);
    return {
      ...rowOf(row),
      ...(back ? { takenBack: { at: back.at.toISOString(), by: back.by, why: back.why } } : {}),
    };
  });
}

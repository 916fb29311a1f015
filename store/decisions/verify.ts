import type { Database, Session, Work } from '../database/index.ts';
import { BEGINNING, faultIn, type Fault, type Head, type KeptLink } from './chain.ts';
import { linkOf, linksOf } from './rows.ts';

export type ChainReport = {
  readonly state: string;
  /** How many decisions were found good, from the first on. */
  readonly good: number;
  /** Hash of the last good one: whoever wrote it down elsewhere can compare. */
  readonly head: string;
  readonly fault?: Fault;
};

/** How many rows are held in memory at once. */
const BATCH = 2000;

/** Every State that has been set up, in order of its code. */
export async function statesKept(database: Database): Promise<readonly string[]> {
  const rows = await database.within(
    { states: [], voices: [] },
    (db) => db.selectFrom('state_party').select('code').orderBy('code').execute(),
    true,
  );
  return rows.map(({ code }) => code);
}

/** Reads the whole chain of a State and names its first bad link. */
export async function verifyChain(database: Database, state: string): Promise<ChainReport> {
  const session: Session = { states: [state], voices: ['state', 'ngo'] };
  return database.within(session, (db) => verified(db, state), true);
}

async function verified(db: Work, state: string): Promise<ChainReport> {
  let at: Head = { seq: 0, hash: BEGINNING };
  const report = (fault?: Fault): ChainReport => ({
    state,
    good: at.seq,
    head: at.hash,
    ...(fault ? { fault } : {}),
  });
  for (;;) {
    const links = await after(db, state, at.seq);
    const fault = faultIn(at, links);
    const last = fault ? links.find(({ seq }) => seq === fault.seq - 1) : links.at(-1);
    if (last) at = { seq: last.seq, hash: last.hash };
    if (fault) return report(await named(db, state, fault, at.hash));
    if (links.length > 0) continue;
    const head = await headOf(db, state);
    if (head.seq === at.seq && head.hash === at.hash) return report();
    // What was appended since our last look is read too; what is not there though the head knows of it was cut off.
    if (head.seq > at.seq && (await after(db, state, at.seq)).length > 0) continue;
    return report({ fault: head.seq > at.seq ? 'cut' : 'broken-link', seq: at.seq + 1 });
  }
}

async function after(db: Work, state: string, seq: number): Promise<KeptLink[]> {
  const rows = await linksOf(db)
    .where('state', '=', state)
    .where('seq', '>', String(seq))
    .orderBy('seq')
    .limit(BATCH)
    .execute();
  return rows.map(linkOf);
}

async function headOf(db: Work, state: string): Promise<Head> {
  const row = await db
    .selectFrom('chain_head')
    .select(['seq', 'hash'])
    .where('state', '=', state)
    .executeTakeFirst();
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: BEGINNING };
}

/** A link that does not follow, while the one that does stands elsewhere, was moved. */
async function named(db: Work, state: string, fault: Fault, before: string): Promise<Fault> {
  if (fault.fault !== 'broken-link') return fault;
  const right = await db
    .selectFrom('decision')
    .select('seq')
    .where('state', '=', state)
    .where('prev_hash', '=', before)
    .executeTakeFirst();
  return right ? { ...fault, fault: 'reordered' } : fault;
}

import type pg from 'pg';
import { BEGINNING, faultIn, type Head } from '../decisions/chain.ts';
import { linkOf } from '../decisions/rows.ts';

const BATCH = 2000;

/**
 * Reads the chain of a State within a transaction that has just put it there, before it is kept.
 *
 * @returns its last link
 * @throws Error at the first fault
 */
export async function chainInside(client: pg.ClientBase, state: string): Promise<Head> {
  let head: Head = { seq: 0, hash: BEGINNING };
  for (;;) {
    const { rows } = await client.query<Parameters<typeof linkOf>[0]>(
      `select id, state, seq, requirement, voice, aspect, kind, body, "by", law_set, catalogue_version,
        engine_version, prev_hash, hash, tutela.instant(at) as at
        from tutela.decision where state = $1 and seq > $2 order by seq limit $3`,
      [state, head.seq, BATCH],
    );
    const links = rows.map(linkOf);
    const fault = faultIn(head, links);
    if (fault) throw new BrokenChain(state, fault.seq);
    const last = links.at(-1);
    if (!last) return head;
    head = { seq: last.seq, hash: last.hash };
  }
}

export class BrokenChain extends Error {
  readonly state: string;
  readonly seq: number;
  constructor(state: string, seq: number) {
    super(`the chain of ${state} is broken at decision ${seq}`);
    this.state = state;
    this.seq = seq;
  }
}

import type pg from 'pg';

/** The pools of this process, for those who watch over it. */
const POOLS = new Set<pg.Pool>();

export type PoolUse = {
  readonly open: number;
  readonly idle: number;
  /** Pieces of work that wait for a connection. */
  readonly waiting: number;
};

export function watchPool<P extends pg.Pool>(pool: P): P {
  POOLS.add(pool);
  return pool;
}

/** All together, now. */
export function poolUse(): PoolUse {
  const use = { open: 0, idle: 0, waiting: 0 };
  for (const pool of POOLS) {
    if (pool.ended) POOLS.delete(pool);
    use.open += pool.totalCount;
    use.idle += pool.idleCount;
    use.waiting += pool.waitingCount;
  }
  return use;
}

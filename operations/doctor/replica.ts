import { finder, lookIn, type Check } from './check.ts';

const { ok, warning, wrong } = finder('replica');

/** Bytes that a replica may still have before it: about a second of hard work. */
const LATE = 16_000_000;

export const replica: Check = (ground) => {
  const found = lookIn(ground)?.replica;
  if (found === undefined) return [];
  if ('trouble' in found)
    return [wrong(`It cannot be used. ${found.trouble}`, 'Mend it, or take DATABASE_REPLICA_URL away.')];
  if (found.isPrimary) {
    return [
      warning(
        `${found.name} leads to the primary: no replica answers, and the primary does the work of both.`,
        'After a failover make the old primary anew as a replica (docs/scale.md); else look why it does not answer.',
      ),
    ];
  }
  if (!found.follows) {
    return [
      wrong(
        `${found.name} takes writes itself and is not the server of DATABASE_URL, so readers may see what is old.`,
        'Stop it: after a failover the old primary must be made anew before it is used (docs/scale.md).',
      ),
    ];
  }
  if (found.behind === undefined)
    return [
      warning(`${found.name} follows; how far behind could not be asked.`, 'Look at pg_stat_replication.'),
    ];
  const line = `${found.name} follows, ${Math.round(found.behind / 1e5) / 10} MB behind.`;
  return found.behind > LATE
    ? [warning(line, 'Look at its load, its disk and the network between both.')]
    : [ok(line)];
};

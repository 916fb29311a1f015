import { OLDEST } from '#store/database/trouble.ts';
import { finder, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('database');

/** Of the connections that the server allows. */
const NEARLY_ALL = 0.8;

export const database: Check = ({ env, database: look }) => {
  if (look === undefined) {
    return env['TUTELA_DESK']?.trim() === 'off'
      ? [ok('Left out with TUTELA_DESK=off: public pages only.')]
      : [ok('There is none yet; the first start makes it.')];
  }
  if ('trouble' in look)
    return [
      wrong(`It cannot be used. ${look.trouble}`, 'Do what the line says; until then the desk is shut.'),
    ];
  const found: Finding[] = [ok(`${look.name} answers; it holds ${Math.ceil(look.size / 1e6)} MB.`)];
  if (look.number < OLDEST * 10_000)
    found.push(wrong(`PostgreSQL ${look.version} is too old.`, `Upgrade it to ${OLDEST} or later.`));
  if (look.steps.unknown !== undefined) {
    found.push(
      wrong(
        `It was made by a later version of Tutela (step ${look.steps.unknown}).`,
        'Install that version or a later one.',
      ),
    );
  } else if (look.steps.due.length > 0) {
    found.push(
      warning(
        `${look.steps.due.length} steps are due (from ${look.steps.at ?? 'empty'}).`,
        'Make a backup, then run "tutela migrate"; the next start does it too.',
      ),
    );
  } else found.push(ok(`It is up to date (${look.steps.at}).`));
  found.push(...promises(look));
  const { most, used } = look.connections;
  const line = `${used} of ${most} connections are in use; one Tutela process takes up to 30.`;
  found.push(
    used / most > NEARLY_ALL
      ? warning(line, 'Raise max_connections, put pgbouncer in front, or start fewer processes.')
      : ok(line),
  );
  return found;
};

/** What is acknowledged must still be there after a loss of power. */
function promises(look: {
  readonly synchronousCommit: string;
  readonly synchronousStandbys: string;
  readonly fsync: boolean;
}): readonly Finding[] {
  const { synchronousCommit, synchronousStandbys, fsync } = look;
  if (!fsync)
    return [
      wrong('fsync is off: a loss of power can destroy everything.', 'Set fsync = on in postgresql.conf.'),
    ];
  if (synchronousCommit === 'off' || (synchronousCommit === 'local' && synchronousStandbys !== '')) {
    return [
      warning(
        `synchronous_commit is ${synchronousCommit}: a decision that was acknowledged can be lost in a crash.`,
        'Set synchronous_commit = on.',
      ),
    ];
  }
  const standby = synchronousStandbys === '' ? '' : `, and on the standby ${synchronousStandbys}`;
  return [ok(`What is acknowledged lies on its disk${standby}.`)];
}

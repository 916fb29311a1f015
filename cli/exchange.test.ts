import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { folder, judged, work, type TestHouse } from '#operations/exchange/fixtures/house.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { fingerprintOf, signingKeyOf } from '#store/keys.ts';

describe('bundle, merge, backup and restore on the command line', () => {
  const [data, other, third] = [dataFolderForTests(), dataFolderForTests(), dataFolderForTests()];
  const out = folder();
  let key = '';

  before(async () => {
    const database = await openDatabase({ TUTELA_DATA: data }, '.');
    await work({ database, data } as TestHouse);
    await database.close();
    key = fingerprintOf(signingKeyOf({ TUTELA_DATA: data }, '.').publicKey);
  });
  after(async () => {
    for (const each of [data, other, third]) await removeDataFolder(each);
  });

  function run(at: string, ...args: string[]) {
    const env = { ...process.env, TUTELA_DATA: at, DATABASE_URL: '' };
    const done = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
      env,
      cwd: out,
      encoding: 'utf8',
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  }

  test('out, looked at, in; then both go on, and a conflict is settled', async () => {
    const made = run(data, 'bundle', 'XE', 'xe.tutela');
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /xe\.tutela: \d+ kB, both voices.*\n {2}SHA-256 [0-9a-f]{64}\n/u);
    assert.ok(made.out.includes(key));
    assert.match(run(data, 'bundle', 'XE', 'xe.tutela').err, /is there already/u);
    assert.match(run(other, 'merge', 'xe.tutela').err, /no work is kept here/u);
    const wrong = run(other, 'merge', 'xe.tutela', '--take', 'theirs', '--from', '0000 1111');
    assert.deepEqual(
      [wrong.code, /is signed by .*, not by 0000 1111/u.test(wrong.err)],
      [2, true],
      wrong.err,
    );
    const taken = run(other, 'merge', 'xe.tutela', '--take', 'theirs', '--from', key);
    assert.equal(taken.code, 0, taken.err);
    assert.match(
      taken.out,
      /the chain is whole[^]*Taken in as it is: \d+ decisions, verified, head [0-9a-f]{64}/u,
    );
    assert.equal(run(other, 'audit').out.split('\n')[0], run(data, 'audit').out.split('\n')[0]);

    for (const [at, verdict] of [
      [data, 'met'],
      [other, 'not-met'],
    ] as const) {
      const database = await openDatabase({ TUTELA_DATA: at }, '.');
      await judged({ database, data: at } as TestHouse, 'csam.access', verdict, 'as we see it at this desk');
      await database.close();
    }
    assert.equal(run(data, 'bundle', 'XE', 'later.tutela', '--voice', 'state').code, 0);
    const shown = run(other, 'merge', 'later.tutela');
    assert.match(shown.out, /of the other voice lie between them[^]*1 decided otherwise here and there/u);
    assert.match(
      shown.out,
      /^conflict +csam\.access state law +not-met, draft, .* met, draft, .*, Ana Person$/mu,
    );
    const json = JSON.parse(run(other, 'merge', 'later.tutela', '--json').out) as {
      findings: { what: string }[];
    };
    assert.equal(json.findings.filter(({ what }) => what === 'conflict').length, 1);
    assert.match(run(other, 'merge', 'later.tutela', '--take', 'theirs').err, /--take needs --by/u);
    assert.match(
      run(other, 'merge', 'later.tutela', '--take', 'theirs', '--by', 'no@one').err,
      /nobody is known/u,
    );
    assert.match(
      run(other, 'merge', 'later.tutela', '--take', 'theirs', '--by', 'ana').err,
      /may not decide for XE/u,
    );
    assert.match(run(data, 'bundle', 'XF', 'x', '--voice', 'other').err, /--voice is state or ngo/u);
    assert.match(run(data, 'bundle', 'ZZ').err, /no work on this State/u);
  });

  test('a backup, its warning, and all of it back in an empty folder', () => {
    const made = run(data, 'backup', '.');
    assert.equal(made.code, 0, made.err);
    assert.match(made.err, /accounts, drafts of both voices and the keys[^]*not encrypted/u);
    const file = readdirSync(out).find((name) => name.endsWith('.backup')) ?? '';
    const replaced = run(third, 'restore', file, '--replace');
    assert.deepEqual([replaced.code, /never replaces work/u.test(replaced.err)], [2, true]);
    const back = run(third, 'restore', file);
    assert.equal(back.code, 0, back.err);
    assert.match(back.out, /Restored: the backup of [^]*XE {2}verified: \d+ decisions, head [0-9a-f]{64}/u);
    assert.ok(existsSync(join(third, 'signing-key')));
    assert.match(run(third, 'restore', file).err, /there is work here already/u);
    assert.match(run(third, 'backup').err, /name a file/u);
  });
});

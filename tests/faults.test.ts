import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { retrying } from '#store/database/retry.ts';
import { keepPieces } from '#store/exchange/keep-original.ts';
import { writePieces } from '#store/exchange/write-file.ts';
import { keepInInbox } from '#store/inbox.ts';
import { signingKeyOf } from '#store/keys.ts';
import { keepMade } from '#store/made.ts';
import { hashOf, keepOriginal } from '#store/originals.ts';
import { secretOf } from '#store/people/secret.ts';
import { Counter } from '#web/api/limit.ts';
import { A_DAY } from './faults/clock.ts';
import { NO_DISK, smallDisk, type SmallDisk } from './faults/small-disk.ts';

// What each person sees of each fault stands in docs/faults.md; with the database in faults/database.test.ts, on pages in
// pages/faults.test.ts.

const ROOT = join(import.meta.dirname, '..');
/** Told after five seconds of work: how far it is. */
const PROGRESS = /, \d+ s$/u;
const LAWS = join(ROOT, 'exempla', 'laws');

describe('a disk that is full', { skip: NO_DISK }, () => {
  let disk: SmallDisk;
  let data: string;
  before(() => {
    disk = smallDisk('512k');
    data = dataFolderForTests();
  });
  after(async () => {
    disk?.close();
    await removeDataFolder(data);
  });

  /** As a person runs it. @param out where what is printed goes, a pipe by default */
  function tutela(args: readonly string[], env: Record<string, string> = {}, out: number | 'pipe' = 'pipe') {
    const run = spawnSync(process.execPath, [join(ROOT, 'cli', 'tutela.mjs'), ...args], {
      cwd: data,
      env: { ...process.env, TUTELA_DATA: data, ...env },
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    return {
      code: run.status,
      said: run.stderr.split('\n').filter((line) => line !== '' && !PROGRESS.test(line)),
    };
  }
  const left = (): readonly string[] => filesIn(disk.path).filter((path) => !path.endsWith('.fill'));

  const law = join(LAWS, 'child-act.md');
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'check',
      ['check', law, '--state', 'XE', '--date', '2026-11-22', '--profile', 'starter', '--out', 'D/rep'],
    ],
    ['lint', ['lint', law, '--out', 'D/lint.txt']],
    ['export', ['export', law, '--format', 'jsonl', '--out', 'D/law.jsonl']],
  ];
  for (const [name, args] of cases) {
    test(`tutela ${name} says it in one line, and leaves nothing half written`, () => {
      disk.fill();
      const { code, said } = tutela(args.map((each) => each.replace(/^D\b/u, disk.path)));
      assert.deepEqual([code, said.length], [2, 1], said.join('\n'));
      assert.match(
        said[0]!,
        /^tutela: .*(?:rep|disk-\w+): cannot be written \(the disk is full\); free some space/u,
      );
      assert.deepEqual(left(), []);
      disk.free();
    });
  }

  test('the data folder of a check is full: one line, and no report that rests on what is not kept', () => {
    disk.fill();
    const out = join(data, 'report');
    const args = [
      'check',
      law,
      '--state',
      'XE',
      '--date',
      '2026-11-22',
      '--profile',
      'starter',
      '--out',
      out,
    ];
    const { code, said } = tutela(args, { TUTELA_DATA: join(disk.path, 'data') });
    assert.deepEqual([code, said.length, existsSync(out)], [2, 1, false], said.join('\n'));
    assert.match(said[0]!, /documents cannot be kept here \(the disk is full\); free some space/u);
    assert.deepEqual(left(), []);
    rmSync(join(disk.path, 'data'), { recursive: true });
    disk.free();
  });

  test('what is printed to a file on it ends with one line, and not as if it were whole', () => {
    const file = openSync(join(disk.path, 'law.txt'), 'w');
    disk.fill();
    const { code, said } = tutela(['export', join(LAWS, 'penal-code.md'), '--format', 'md'], {}, file);
    closeSync(file);
    assert.deepEqual([code, said.length], [2, 1], said.join('\n'));
    assert.match(said[0]!, /what is printed cannot be written \(the disk is full\)/u);
    disk.free();
  });

  /** More than the smallest disk holds, so that each begins and ends in its midst. */
  const large = Buffer.alloc(200_000, 'Art. 1. ');
  const keepers: Readonly<Record<string, (data: string) => unknown>> = {
    'an original': (data) => keepOriginal(data, large),
    'a report that was made': (data) => keepMade(data, large),
    'an original of a bundle or backup': (data) => keepPieces(data, hashOf(large), pieces(large)),
    'an export handed in': (data) => keepInInbox(data, 'export.json', Readable.from(pieces(large)), 1e9),
    'a backup': (data) => writePieces(join(data, 'x.backup'), pieces(large)),
  };
  for (const [what, keep] of Object.entries(keepers)) {
    for (const room of ['no', 'some'] as const) {
      test(`${what} with ${room} room is refused in words, leaves nothing, and is kept whole once there is room`, async () => {
        const own = room === 'no' ? disk : smallDisk('128k');
        const folder = join(own.path, 'data');
        mkdirSync(folder);
        if (room === 'no') own.fill();
        try {
          const error = await caught(async () => keep(folder));
          assert.ok(error instanceof InputError, String(error));
          assert.match(error.message, /(?:the disk|disk of the data folder) is full/u);
          assert.deepEqual(filesIn(folder), [], 'something is left');
          if (room === 'no') {
            own.free();
            await keep(folder);
            assert.deepEqual(
              filesIn(folder).map((path) => hashOf(readFileSync(path))),
              [hashOf(large)],
            );
          }
        } finally {
          if (room === 'some') own.close();
          else rmSync(folder, { recursive: true });
        }
      });
    }
  }

  test('a secret or a key that finds no room is not kept by half: the next start makes it', () => {
    const env = { TUTELA_DATA: join(disk.path, 'data') };
    mkdirSync(env.TUTELA_DATA);
    disk.fill();
    assert.throws(() => secretOf(env, '.'), /cannot be written .*no space/iu);
    assert.throws(() => signingKeyOf(env, '.'), /cannot be kept here \(ENOSPC\)/u);
    assert.deepEqual(readdirSync(env.TUTELA_DATA), []);
    disk.free();
    assert.ok(secretOf(env, '.').length >= 32);
    assert.equal(signingKeyOf(env, '.').publicKey, signingKeyOf(env, '.').publicKey);
  });
});

describe('a clock that is set', () => {
  test('while a database is waited for: waited neither shorter nor longer', async (t) => {
    for (const jump of [A_DAY, -A_DAY]) {
      const now = Date.now();
      let tries = 0;
      const clock = t.mock.method(Date, 'now', () => now + (tries > 0 ? jump : 0));
      const away = async (most: number): Promise<string> => {
        if (tries++ < most) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
        return 'back';
      };
      const how = { repeatable: () => true, patience: 300 };
      assert.equal(await retrying(() => away(2), how), 'back', 'not given up too early');
      tries = 0;
      await assert.rejects(
        retrying(() => away(Infinity), how),
        /refused/u,
        'not waited for a day',
      );
      clock.mock.restore();
    }
  });

  test('while an address is at its limit: it is let in again after the same time', () => {
    const counter = new Counter({ most: 2, seconds: 60 });
    const now = Date.now();
    for (let at = 0; at < 3; at++) counter.count('192.0.2.1', now);
    assert.equal(counter.count('192.0.2.1', now + 1000).allowed, false);
    assert.equal(counter.count('192.0.2.1', now - A_DAY).allowed, true, 'set back');
    assert.equal(counter.count('192.0.2.1', now + A_DAY).allowed, true, 'set forward');
  });
});

/** Two, of which the last finds room for a part of it on the smallest disk. */
async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 100_000) {
    await Promise.resolve();
    yield bytes.subarray(at, at + 100_000);
  }
}

/** Folders that are empty are nobody's trouble. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
}

async function caught(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}

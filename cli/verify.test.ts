import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desks, keyFor, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { embeddedServer } from '#store/database/server.ts';
import { signingKeyOf } from '#store/keys.ts';
import { publicPublication } from '#store/publications/public.ts';
import { fileOf, sealed } from '#store/publications/seal.ts';

const data = dataFolderForTests();
const folder = mkdtempSync(join(tmpdir(), 'tutela-verify-'));
const elsewhere = join(folder, 'elsewhere');
let database: Database;
let sha256 = '';

before(async () => {
  await embeddedServer(data, { quick: true });
  database = await openDatabase({ TUTELA_DATA: data }, '.');
  const { analyst, reviewer, publisher } = desks(database);
  await layLaws(analyst);
  await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
  const { mark } = await previewed(publisher);
  const made = await publish(publisher, () => signingKeyOf({ TUTELA_DATA: data }, '.'), { expected: mark });
  sha256 = made.kind === 'published' ? made.sha256 : '';
  const whole = (await publicPublication(database, sha256))!;
  const text = fileOf(whole);
  writeFileSync(join(folder, 'good.json'), text);
  writeFileSync(join(folder, 'altered.json'), text.replace('the words are clear', 'all is well here'));
  writeFileSync(join(folder, 'resigned.json'), fileOf(sealed(whole.content, keyFor())));
  // As if the chain had been written anew since: the same number, another hash.
  const chain = { ...whole.content.chain, hash: 'e'.repeat(64) };
  writeFileSync(join(folder, 'anchored.json'), fileOf(sealed({ ...whole.content, chain }, keyFor())));
});
after(async () => {
  await database?.close();
  await removeDataFolder(data);
  rmSync(folder, { recursive: true });
});

type Run = { status: number | null; stdout: string; stderr: string };

function tutela(args: readonly string[], own = data): Promise<Run> {
  const child = spawn(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), 'verify', ...args], {
    cwd: folder,
    env: { ...process.env, TUTELA_DATA: own, DATABASE_URL: '', TUTELA_SIGNING_KEY: '' },
  });
  const run: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ ...run, status })));
}

test('a publication of this installation: hash, signature, signer, anchor', async () => {
  const { status, stdout, stderr } = await tutela(['good.json']);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^Exempla \(XE\), State voice, version 1, 2026-11-22: 1 of 221 requirements\n/u);
  assert.match(stdout, /content {4}right/u);
  assert.ok(stdout.includes(sha256));
  assert.match(stdout, /signature {2}right: Ed25519, by the key (?:[0-9a-f]{4} ?){8}\n/u);
  assert.match(stdout, /key {8}is one that this installation signs with/u);
  assert.match(stdout, /here {7}published here on \d{4}-\d\d-\d\d, the newest version/u);
  assert.match(stdout, /the chain kept here has this hash there/u);
  assert.match((await tutela([sha256])).stdout, /the newest version/u);
});

test('elsewhere the file is checked all the same, and no key is made by asking', async () => {
  const { status, stdout } = await tutela(['good.json'], elsewhere);
  assert.equal(status, 0);
  assert.match(stdout, /content {4}right[\s\S]*not known here[\s\S]*not asked: there is no database/u);
  assert.equal((await tutela(['good.json'], elsewhere)).stdout, stdout);
});

test('what was altered is told with code 1; what another signed is told', async () => {
  const altered = await tutela(['altered.json']);
  assert.equal(altered.status, 1);
  assert.match(altered.stdout, /content {4}WRONG[\s\S]*signature {2}WRONG/u);
  const resigned = await tutela(['resigned.json', '--json']);
  const { found, known } = JSON.parse(resigned.stdout);
  assert.deepEqual([found.signature, known.key, known.here], ['right', 'unknown', 'newest']);
  const unknown = await tutela(['f'.repeat(64)]);
  assert.deepEqual([unknown.status, /has not published it/u.test(unknown.stdout)], [1, true]);
});

test('what is no publication is explained in one line', async () => {
  writeFileSync(join(folder, 'other.json'), '{"tutela":"publication/2"}');
  for (const [args, words] of [
    [[], /name the one file/u],
    [['nowhere.json'], /nowhere\.json: there is no such file/u],
    [['other.json'], /field "state": is not a publication/u],
  ] as const) {
    const { status, stderr } = await tutela(args);
    assert.deepEqual([status, stderr.split('\n').length], [2, 2], stderr);
    assert.match(stderr, words);
  }
});

test('what was taken back, and a chain that was rewritten since, are told', async () => {
  const { publisher } = desks(database);
  await unpublish(publisher, sha256, 'A name stands in a reason.');
  const { status, stdout } = await tutela(['good.json']);
  assert.equal(status, 0);
  assert.match(stdout, /TAKEN BACK on \d{4}/u);
  assert.doesNotMatch(stdout, /A name/u);
  const rewritten = await tutela(['anchored.json']);
  assert.equal(rewritten.status, 1);
  assert.match(rewritten.stdout, /content {4}right[\s\S]*WRONG: the chain kept here has another hash there/u);
});

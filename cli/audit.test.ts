import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import type { DeskDecision } from '#engine/model/desk-decision.ts';
import { findingNamed } from '#operations/audit.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { embeddedServer } from '#store/database/server.ts';
import { appendDecisions } from '#store/decisions/append.ts';
import { furnish, judged } from '#store/decisions/fixtures/desk.ts';
import { runAudit } from './audit.ts';

const data = dataFolderForTests();
let database: Database;
let root: pg.Client;

before(async () => {
  await embeddedServer(data, { quick: true });
  database = await openDatabase({ TUTELA_DATA: data }, '.');
  await furnish(database);
  root = new pg.Client(database.owner);
  await root.connect();
  await appendDecisions(database, [judged(), judged({ requirement: 'sale.definition' })]);
  await appendDecisions(database, [
    { ...judged({ by: 'ben' }), kind: 'accept', body: {} },
    { ...judged({ by: 'ben' }), kind: 'note', body: { text: 'ask\n the ministry' } },
  ] as DeskDecision[]);
  await appendDecisions(database, [judged({ voice: 'ngo', aspect: 'practice', by: 'cyd' })]);
});
after(async () => {
  await root?.end();
  await database?.close();
  await removeDataFolder(data);
});

type Run = { status: number | null; stdout: string; stderr: string };

/** Not `spawnSync`: the server would find nobody at home here. */
function tutela(args: readonly string[], folder = data): Promise<Run> {
  const child = spawn(process.execPath, [join(PACKAGE, 'cli', 'main.ts'), ...args], {
    env: { ...process.env, TUTELA_DATA: folder, DATABASE_URL: '' },
  });
  const run: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  return new Promise((resolve) => child.once('close', (status) => resolve({ ...run, status })));
}

test('each chain is verified, with its head to compare', async () => {
  const { status, stdout, stderr } = await tutela(['audit']);
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /^XE {2}verified: 5 decisions, head [0-9a-f]{64}\nXF {2}verified: 0 decisions, head 0{64}\n$/u,
  );
  assert.equal(status, 0);
});

test('the history of a finding: who, when, what, why, on which versions, and what it comes to', async () => {
  const { stdout } = await tutela(['audit', '--finding', 'XE/csam.produce']);
  const lines = stdout.split('\n');
  assert.match(lines[0]!, /^XE {2}verified/u);
  assert.equal(lines[2], 'XE/csam.produce: 4 decisions');
  assert.match(
    lines[3]!,
    /^ {2}1 {2}\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}Ana Person, state, law: judge met, the words are clear$/u,
  );
  assert.equal(lines[4], '      on no law read, catalogue 0123456789ab, engine 1');
  assert.match(lines[7]!, /Ben Person, state, law: note ask the ministry$/u);
  assert.deepEqual(lines.slice(-4, -1), [
    'Now',
    '  state, law: met, draft; without effect: not-submitted',
    '  ngo, practice: met, draft',
  ]);
});

test('as data', async () => {
  const { chains, finding } = JSON.parse(
    (await tutela(['audit', '--finding', 'XE/sale.definition', '--json'])).stdout,
  );
  assert.deepEqual([chains.length, chains[0].good, finding.history.length], [1, 5, 1]);
  assert.deepEqual([finding.history[0].name, finding.standings[0].judgement.verdict], ['Ana Person', 'met']);
});

test('what cannot be asked is explained in one line', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'tutela-empty-'));
  for (const [args, folder, words] of [
    [['audit'], empty, /no decisions are kept here; name the data folder/u],
    [
      ['audit', '--finding', 'DE/csam.produce'],
      data,
      /DE: no decisions of this State are kept here; here are XE, XF/u,
    ],
  ] as const) {
    const { status, stderr } = await tutela(args, folder);
    assert.deepEqual([status, stderr.split('\n').length], [2, 2], stderr);
    assert.match(stderr, words);
  }
  rmSync(empty, { recursive: true });
  assert.throws(() => findingNamed('csam.produce'), /write the State and the requirement/u);
  await assert.rejects(runAudit(['file.md'], {}), /it takes no files/u);
});

test('a row that was altered is named; of the finding only what is good is shown; the code is 1', async () => {
  await root.query(`alter table tutela.decision disable trigger kept;
    update tutela.decision set body = jsonb_set(body, '{text}', '"all is well"') where seq = 4`);
  const { status, stdout } = await tutela(['audit', '--finding', 'XE/csam.produce']);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^XE {2}BROKEN at decision 4 \([0-9a-f-]{36}\): its words, its name or its time were changed after it was taken; good up to 3,/u,
  );
  assert.match(stdout, /csam\.produce: 2 decisions/u);
  assert.doesNotMatch(stdout, /all is well/u);
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openDatabase } from '#store/database/index.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';

let data = '';
const folder = mkdtempSync(join(tmpdir(), 'tutela-recs-cli-'));
before(async () => {
  data = dataFolderForTests();
  await (await openDatabase({ TUTELA_DATA: data }, '.')).close();
});
after(async () => {
  await removeDataFolder(data);
  rmSync(folder, { recursive: true, force: true });
});

function tutela(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'main.ts'), 'recommendations', ...args],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, DATABASE_URL: '', TUTELA_DATA: data, ...env } },
  );
  return { status, stdout, stderr };
}

test('import, link, search', () => {
  const record = {
    AnnotationId: 'a1b2c3d4-0000-4000-8000-000000000001',
    Text: '<p>12. Set up a helpline for children.</p>',
    Countries: ['France', 'Atlantis'],
    AffectedPersons: ['Children'],
  };
  const file = join(folder, 'export-full-en.json');
  writeFileSync(file, JSON.stringify([record]));
  const first = tutela(['import', file]);
  assert.match(
    first.stdout,
    /1 records read: 1 new, 0 changed, 0 as they were\.[\s\S]*Atlantis \(1\)/u,
    first.stderr,
  );
  assert.match(tutela(['import', file]).stdout, /0 new, 0 changed, 1 as they were/u);
  assert.match(tutela(['link']).stdout, /1 recommendations were read/u);
  assert.match(tutela(['search', 'helplines', '--state', 'FR']).stdout, /^1 found\n.*France/u);
  assert.match(tutela(['search', 'helplines', '--state', 'DE']).stdout, /^0 found/u);
  writeFileSync(file, '[{"AnnotationId":');
  const broken = tutela(['import', file]);
  assert.deepEqual([broken.status, broken.stdout], [2, '']);
  assert.match(broken.stderr, /^tutela: export-full-en\.json: record 1, byte 17: the file ends/mu);
});

test('what is asked wrongly is told', () => {
  assert.match(tutela([]).stderr, /name what to do/u);
  assert.match(tutela(['import']).stderr, /name one file/u);
  assert.match(tutela(['import', 'none.json']).stderr, /no such file/u);
  assert.match(tutela(['link'], { TUTELA_DATA: join(folder, 'empty') }).stderr, /no database here/u);
});

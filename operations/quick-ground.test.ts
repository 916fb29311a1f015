import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { groundFiles } from '#store/catalogue.ts';
import { groundKey, keepLines, keptLines } from '#store/ground-cache.ts';
import { readGround, type Ground } from './ground.ts';
import { quickGround } from './quick-ground.ts';

const folder = mkdtempSync(join(tmpdir(), 'tutela-ground-'));
after(() => rmSync(folder, { recursive: true }));
const files = groundFiles();

function withoutSay({ say: _, ...data }: Ground) {
  return data;
}

test('what is kept is what was read, to the last field', async () => {
  const read = withoutSay(readGround(files));
  assert.deepEqual(withoutSay(await quickGround(files, 'en', folder)), read, 'read anew');
  assert.deepEqual(readdirSync(folder), ['ground.jsonl']);
  assert.deepEqual(withoutSay(await quickGround(files, 'en', folder)), read, 'from what was kept');
});

test('a change of one letter in any data room asks for another key', () => {
  const key = groundKey(files);
  assert.equal(groundKey(groundFiles()), key);
  const [first, ...others] = files.packs;
  assert.ok(first);
  const changed = { ...files, packs: [{ ...first, lexicon: `${first.lexicon} ` }, ...others] };
  assert.notEqual(groundKey(changed), key);
  assert.equal(keptLines('another key', folder), undefined);
});

test('what was cut off or is no JSON is read anew and kept again', async () => {
  const key = groundKey(files);
  const file = join(folder, 'ground.jsonl');
  for (const damaged of [`${key}\n{"catalogue":`, `${key}\n{"catalogue":\n`, '', key]) {
    writeFileSync(file, damaged);
    const { catalogue } = await quickGround(files, 'en', folder);
    assert.equal(catalogue.version, files.version, JSON.stringify(damaged.slice(64)));
    assert.ok(readFileSync(file, 'utf8').endsWith('}\n'));
  }
});

test('where nothing can be written, everything is still read', async () => {
  const nowhere = join(folder, 'ground.jsonl', 'below-a-file');
  keepLines('key', ['{}'], nowhere);
  const { requirements } = (await quickGround(files, 'en', nowhere)).catalogue;
  assert.ok(requirements.length > 200);
});

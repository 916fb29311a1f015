import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { inboxFiles, keepInInbox, placeInInbox, removeFromInbox } from './inbox.ts';

const data = mkdtempSync(join(tmpdir(), 'tutela-inbox-'));
after(() => rmSync(data, { recursive: true, force: true }));
const bytes = (text: string) => Readable.from([Buffer.from(text)]);
const names = () => inboxFiles(data).map(({ name }) => name);

test('a file that is handed in lies there whole, under a name that leads nowhere', async () => {
  assert.deepEqual(names(), []);
  const name = await keepInInbox(data, '../../etc/export "full" \u202e-en.json', bytes('[1]'), 10);
  assert.match(name, /^20\d\d-\d\d-\d\d [0-9a-f]{8} export full -en\.json$/u);
  assert.deepEqual(names(), [name]);
  assert.equal(readFileSync(placeInInbox(data, name), 'utf8'), '[1]');
  removeFromInbox(data, name);
  assert.deepEqual(names(), []);
});

test('what is too large, empty, broken off or no export leaves nothing behind', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('[');
      throw new Error('the line was lost');
    })(),
  );
  await assert.rejects(keepInInbox(data, 'a.json', bytes('[1,2,3,4,5]'), 10), /more than 0 MB/u);
  await assert.rejects(keepInInbox(data, 'a.json', bytes(''), 10), /is empty/u);
  await assert.rejects(keepInInbox(data, 'a.json', broken, 10), /the line was lost/u);
  await assert.rejects(keepInInbox(data, 'a.exe', bytes('[1]'), 10), /ends in \.json/u);
  assert.deepEqual(readdirSync(join(data, 'inbox')), []);
});

test('only plain files of the inbox itself are named; an upload of yesterday that never ended is taken away', async () => {
  const inbox = join(data, 'inbox');
  writeFileSync(join(data, 'secret'), 'x');
  symlinkSync(join(data, 'secret'), join(inbox, 'link.json'));
  mkdirSync(join(inbox, 'folder.json'));
  writeFileSync(join(inbox, '.hidden.json'), '[]');
  const [old, young] = ['a', 'b'].map((each) =>
    join(inbox, `.upload-${each.repeat(8)}-0000-4000-8000-000000000000`),
  );
  writeFileSync(old!, 'x');
  writeFileSync(young!, 'x');
  const yesterday = Date.now() / 1000 - 2 * 24 * 3600;
  utimesSync(old!, yesterday, yesterday);
  const name = await keepInInbox(data, 'b.json.gz', bytes('[1]'), 10);
  assert.deepEqual(names(), [name]);
  for (const wrong of ['link.json', 'folder.json', '.hidden.json', '../secret', ''])
    assert.throws(() => placeInInbox(data, wrong), /not in the folder "inbox"/u, wrong);
  assert.deepEqual(readdirSync(inbox).filter((each) => each.startsWith('.upload')).length, 1);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { readSource } from '#engine/sources/index.ts';
import { readApart } from './apart.ts';

const LAW = bytesOf('---\ntitle: Code\nlang: en\n---\n\n# Code\n\n## Article 1\n\nWords of law.\n');

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A reader as a module in an address: what it does with the document is one line of script. */
function reader(body: string): string {
  return `data:text/javascript,export async function readSource(name, bytes) { ${encodeURIComponent(body)} }`;
}

async function problemOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => assert.fail('it was read'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof InputError, String(error));
  return error.problem;
}

test('apart or not, the same is read', async () => {
  assert.deepEqual(await readApart('code.md', LAW), await readSource('code.md', LAW));
  const given = { lang: 'fr' };
  assert.deepEqual(await readApart('code.md', LAW, given), await readSource('code.md', LAW, given));
});

test('the bytes stay with the one who handed them in', async () => {
  const before = LAW.length;
  await readApart('code.md', LAW);
  assert.equal(LAW.length, before);
});

test('documents one after another and several at once are each read', async () => {
  const names = ['a.md', 'b.md', 'c.md'];
  for (const name of names) assert.equal((await readApart(name, LAW))[0]?.name, name);
  const together = await Promise.all(names.map((name) => readApart(name, LAW)));
  assert.deepEqual(
    together.map(([source]) => source?.name),
    names,
  );
});

test('a refusal comes across as it is, with file and place', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
  const problem = await problemOf(readApart('picture.md', picture));
  assert.deepEqual([problem.code, problem.file], ['source.binary', 'picture.md']);
  const words = `const e = new Error('x'); e.name = 'InputError'; e.problem = { code: 'c', message: 'm', file: name, place: 'page 3' }; throw e;`;
  assert.deepEqual(await problemOf(readApart('a.pdf', LAW, { reader: reader(words) })), {
    code: 'c',
    message: 'm',
    file: 'a.pdf',
    place: 'page 3',
  });
});

test('a reader that never ends is ended, and the message names the limit', async () => {
  const started = performance.now();
  const options = { reader: reader('for (;;);'), limits: { seconds: 1 } };
  const problem = await problemOf(readApart('endless.xml', LAW, options));
  assert.equal(problem.code, 'source.too-slow');
  assert.match(problem.message, /within 1 second, the limit for a document of its size; split it/);
  assert.ok(performance.now() - started < 10_000);
});

test('a pattern that never ends is ended too', async () => {
  const options = { reader: reader(`/(a+)+b/.test('a'.repeat(60))`), limits: { seconds: 1 } };
  assert.equal((await problemOf(readApart('a.txt', LAW, options))).code, 'source.too-slow');
});

for (const [what, body] of [
  ['many small objects', 'const all = []; for (let i = 0; ; i++) all.push({ i, own: [i] });'],
  // One large table at a time: V8 would end the whole program, were the thread not watched.
  ['one growing table', 'const all = new Map(); for (let i = 0; ; i++) all.set(i, { i });'],
  // Not on the heap, so the limits of Node do not count it.
  ['buffers', 'const all = []; for (;;) all.push(new Uint8Array(8e6).fill(1));'],
  ['one endless string', `let all = 'x'; for (;;) all += all + 'y';`],
] as const) {
  test(`endless memory, ${what}: the message names the limit, the program lives on`, async () => {
    const options = { reader: reader(body), limits: { megabytes: 128, seconds: 60 } };
    const problem = await problemOf(readApart('bomb.docx', LAW, options));
    assert.equal(problem.code, 'source.too-much-memory');
    assert.match(
      problem.message,
      /more than 128 MB of memory to be read, the limit for one document; split it/,
    );
    assert.equal(problem.file, 'bomb.docx');
  });
}

test('endless depth is told from a fault', async () => {
  const body = 'const down = (n) => 1 + down(n + 1); return [down(0)];';
  assert.equal(
    (await problemOf(readApart('deep.xml', LAW, { reader: reader(body) }))).code,
    'source.too-deep',
  );
});

test('a fault of a reader is a fault, with its place in the program', async () => {
  const body = `throw new TypeError('a fault');`;
  await assert.rejects(readApart('a.md', LAW, { reader: reader(body) }), (error) => {
    assert.ok(error instanceof Error && !(error instanceof InputError));
    assert.match(error.stack ?? '', /TypeError: a fault\n +at /);
    return true;
  });
});

test('a reader that ends its thread does not end the program', async () => {
  await assert.rejects(readApart('a.md', LAW, { reader: reader('process.exit(3);') }), /ended by itself/);
});

test('reading can be called off, before and while it goes on', async () => {
  const options = { reader: reader('for (;;);') };
  await assert.rejects(readApart('a.md', LAW, { ...options, signal: AbortSignal.abort() }), /abort/i);
  const started = performance.now();
  await assert.rejects(readApart('a.md', LAW, { ...options, signal: AbortSignal.timeout(300) }), /timeout/i);
  assert.ok(performance.now() - started < 10_000);
});

test('after a limit was met the next document is read', async () => {
  const slow = readApart('large.md', bytesOf('# A\n\nwords of law\n'.repeat(200_000)), {
    limits: { seconds: 0.001 },
  });
  assert.equal((await problemOf(slow)).code, 'source.too-slow');
  assert.equal((await readApart('code.md', LAW))[0]?.title, 'Code');
});

test('a document sees nothing of the environment', async () => {
  const body = 'return [{ name: Object.keys(process.env).join() }];';
  assert.deepEqual(await readApart('a.md', LAW, { reader: reader(body) }), [{ name: '' }]);
});

import assert from 'node:assert/strict';
import type { Readable } from 'node:stream';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { uploadOf } from './upload.ts';

const lengthOf = async (name: string, bytes: Readable) => {
  let size = 0;
  for await (const chunk of bytes) size += (chunk as Buffer).length;
  return { name, size };
};

function form(fields: Readonly<Record<string, string>>, file?: File): Request {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  if (file) data.append('file', file);
  return new Request('http://here.invalid/', { method: 'POST', body: data });
}

test('fields and a file are read as they come', async () => {
  const file = new File([new Uint8Array(3_000_000)], 'export-en.json');
  const { fields, kept } = await uploadOf(form({ lang: 'fr', step: 'x' }, file), lengthOf);
  assert.deepEqual(Object.fromEntries(fields), { lang: 'fr', step: 'x' });
  assert.deepEqual(kept, { name: 'export-en.json', size: 3_000_000 });
});

test('a form without a file has none; what cannot be kept is told', async () => {
  assert.deepEqual(
    await uploadOf(form({ lang: 'en' }, new File([], '')), lengthOf).then(({ kept }) => kept),
    undefined,
  );
  const refuse = async (_: string, bytes: Readable) => {
    for await (const chunk of bytes) if (chunk) throw new InputError({ code: 'x', message: 'too large' });
  };
  const large = new File([new Uint8Array(5_000_000)], 'a.json');
  await assert.rejects(uploadOf(form({}, large), refuse), /too large/u);
});

test('a body that breaks off, or is no form, is told in one sentence', async () => {
  const whole = form({ lang: 'en' }, new File([new Uint8Array(100_000)], 'a.json'));
  const type = whole.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await whole.arrayBuffer()).slice(0, 50_000);
  const broken = new Request('http://here.invalid/', {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': type },
  });
  await assert.rejects(uploadOf(broken, lengthOf), /did not arrive whole/u);
  const plain = new Request('http://here.invalid/', { method: 'POST', body: 'a=b' });
  await assert.rejects(uploadOf(plain, lengthOf), /did not arrive whole/u);
});

test('a line that is lost in its midst ends the keeping too', async () => {
  const whole = form({ lang: 'en' }, new File([new Uint8Array(1_000_000)], 'a.json'));
  const type = whole.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let kept = 'not begun';
  const keep = async (name: string, from: Readable) => {
    kept = 'begun';
    await lengthOf(name, from).catch((error: unknown) => {
      kept = 'ended';
      throw error;
    });
  };
  let at = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (at > 500_000) controller.error(new Error('lost'));
      else controller.enqueue(bytes.slice(at, (at += 50_000)));
    },
  });
  const init = { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' };
  await assert.rejects(
    uploadOf(new Request('http://here.invalid/', init as RequestInit), keep),
    /did not arrive/u,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(kept, 'ended');
});

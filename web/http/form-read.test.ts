import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingForm } from './form-read.ts';

function sent(body: string | undefined, type?: string): Request {
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers,
    ...(body === undefined ? {} : { body: new TextEncoder().encode(body) }),
  });
  readingForm(request);
  return request;
}

const FORM = 'application/x-www-form-urlencoded';
const WHOLE = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';

test('a form is read as ever', async () => {
  assert.equal((await sent('a=1', FORM).formData()).get('a'), '1');
  assert.equal((await sent(WHOLE, 'multipart/form-data; boundary=x').formData()).get('a'), '1');
});

test('what is no form, or only a part of one, is answered with 400 and no fault of Tutela', async () => {
  for (const request of [
    sent(WHOLE.slice(0, 20), 'multipart/form-data; boundary=x'),
    sent(WHOLE, 'multipart/form-data'),
    sent('{"a":1}', 'application/json'),
    sent('a=1'),
    sent(undefined),
    sent('a=1&b=x%00y', FORM),
    sent('a%00=1', FORM),
    sent(WHOLE.replace('name="a"', 'name="a"; filename="x\0.md"'), 'multipart/form-data; boundary=x'),
  ])
    await assert.rejects(request.formData(), { status: 400 });
});

test('a body that is refused for its size stays refused for it', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: 'a=1',
    headers: { 'content-type': FORM },
  });
  const large = Object.assign(new Error('too large'), { status: 413 });
  request.formData = () => Promise.reject(large);
  readingForm(request);
  await assert.rejects(request.formData(), { status: 413 });
});

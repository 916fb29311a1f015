import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import type { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import { InputError } from '#engine/model/problem.ts';
import { fingerprintOf, isSigned, publicPem, signingKeyHere, signingKeyOf } from '#store/keys.ts';
import { fileOf, sealed } from '#store/publications/seal.ts';
import { keyFor, KEY } from './fixtures/spoken.ts';
import { checkPublication, type Checked } from './verify.ts';

const CONTENT: DeskPublication = {
  tutela: 'publication/2',
  state: { code: 'XE', name: 'Exempla' },
  voice: 'state',
  version: 3,
  date: '2026-11-22',
  catalogue: '0123456789ab',
  engine: 'tutela-engine/1',
  requirements: 221,
  lawSet: 'a'.repeat(64),
  laws: [{ law: 'PC', title: 'Penal Code', lang: 'en', format: 'md', provisions: 40 }],
  findings: [
    {
      requirement: 'csam.produce',
      law: {
        verdict: 'partly',
        reason: 'Article 31 stops at sixteen – “a child”.',
        on: {
          judged: '2026-11-20',
          accepted: '2026-11-21',
          lawSet: 'a'.repeat(64),
          catalogue: '0123456789ab',
          engine: 'tutela-engine/1',
        },
        evidence: [
          {
            segment: 'PC/art_31',
            law: 'PC',
            number: '31',
            heading: '',
            quote: { exact: 'under sixteen', prefix: '', suffix: '', start: 0, end: 13 },
          },
        ],
        attached: [],
      },
    },
  ],
  chain: { seq: 12, hash: 'b'.repeat(64) },
  follows: 'c'.repeat(64),
};
const FILE = fileOf(sealed(CONTENT, KEY));

function found(text: string): Checked {
  const result = checkPublication(text);
  assert.ok(result.kind === 'checked', JSON.stringify(result));
  return result;
}

test('a file as it was handed out is right; so is one that was printed in another way', () => {
  const value = JSON.parse(FILE) as SignedPublication;
  assert.deepEqual(value.content, CONTENT);
  const turned = Object.fromEntries(Object.entries(value).reverse());
  for (const text of [FILE, `\uFEFF${FILE}\r\n`, JSON.stringify(value, null, 4), JSON.stringify(turned)]) {
    const { hash, signature, fingerprint, sha256 } = found(text);
    assert.deepEqual(
      [hash, signature, fingerprint, sha256],
      ['right', 'right', KEY.fingerprint, value.sha256],
    );
  }
  const { hash, signature, sha256 } = found(JSON.stringify(CONTENT));
  assert.deepEqual([hash, signature, sha256], ['none', 'none', value.sha256]);
  assert.deepEqual(checkPublication(` ${value.sha256.toUpperCase()}\n`), {
    kind: 'hash',
    sha256: value.sha256,
  });
});

test('whatever value is altered, it shows', () => {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) paths.push(path);
    else
      for (const [name, each] of Object.entries(value))
        walk(each, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(CONTENT, []);
  const other = (value: unknown): unknown => {
    if (typeof value === 'number') return value + 1;
    const text = String(value);
    if (/^[0-9a-f]{64}$/u.test(text)) return `${text.slice(1)}f`;
    return /^\d{4}-\d\d-\d\d$/u.test(text) ? '2020-02-02' : `${text} `;
  };
  let read = 0;
  for (const path of paths) {
    const copy = JSON.parse(FILE) as { content: Record<string | number, unknown> };
    let at = copy.content;
    for (const name of path.slice(0, -1)) at = at[name] as typeof at;
    at[path.at(-1)!] = other(at[path.at(-1)!]);
    const result = checkPublication(JSON.stringify(copy));
    if (result.kind !== 'checked') {
      assert.equal(result.kind, 'unreadable', path.join('.'));
      continue;
    }
    read += 1;
    assert.deepEqual([result.hash, result.signature], ['wrong', 'wrong'], path.join('.'));
  }
  assert.deepEqual([read, paths.length - read], [31, 4], 'all but the names that the form fixes');
});

test('a new hash does not save what was altered, and a signature is of its own key', () => {
  const value = JSON.parse(FILE) as SignedPublication;
  const altered = { ...CONTENT, findings: [{ ...CONTENT.findings[0]!, requirement: 'csam.access' }] };
  const { sha256 } = sealed(altered, KEY);
  const forged = found(JSON.stringify({ ...value, sha256, content: altered }));
  assert.deepEqual([forged.hash, forged.signature, forged.fingerprint], ['right', 'wrong', undefined]);
  const another = keyFor();
  const theirs = { ...value.signature, publicKey: another.publicKey };
  assert.equal(found(JSON.stringify({ ...value, signature: theirs })).signature, 'wrong');
  const resigned = found(fileOf(sealed(altered, another)));
  assert.deepEqual([resigned.signature, resigned.fingerprint], ['right', another.fingerprint]);
  assert.notEqual(another.fingerprint, KEY.fingerprint);
  const zero = `${'A'.repeat(43)}=`;
  assert.equal(isSigned(value.sha256, zero, value.signature.value), false);
});

test('nothing can be added that is not signed: no field beside, none twice', () => {
  const beside = FILE.replace('"content": {', '"content": {"note":"all is met",');
  const twice = FILE.replace('"content": {', '"content": {"date":"2020-01-01",');
  const proto = FILE.replace('"content": {', '"content": {"__proto__":{"date":"2020-01-01"},');
  const outer = FILE.replace('{\n', '{"sha256": "no",\n');
  for (const text of [beside, twice, proto, outer]) {
    assert.notEqual(text, FILE);
    assert.equal(checkPublication(text).kind, 'unreadable', text.slice(0, 400));
  }
  assert.deepEqual(checkPublication(twice), { kind: 'unreadable', why: 'field-twice' });
});

test('what is no publication is told apart, and no text is a fault', () => {
  assert.deepEqual(checkPublication(' '), { kind: 'unreadable', why: 'empty' });
  assert.deepEqual(checkPublication('{'), { kind: 'unreadable', why: 'not-json' });
  for (const text of ['null', '[]', '{"tutela":"publication/1"}'])
    assert.equal((checkPublication(text) as { why?: string }).why, 'not-a-publication');
  const cut = JSON.parse(FILE) as { content: { version: unknown } };
  cut.content.version = 'three';
  assert.deepEqual(checkPublication(JSON.stringify(cut)), {
    kind: 'unreadable',
    why: 'not-a-publication',
    place: 'content.version',
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      assert.ok(['unreadable', 'hash'].includes(checkPublication(text).kind));
    }),
  );
});

test('the key is made once, for its owner only, whole; one that is given is used; another kind is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-key-'));
  after(() => rmSync(folder, { recursive: true }));
  const env = { TUTELA_DATA: join(folder, 'data') };
  assert.equal(signingKeyHere(env, '.'), undefined);
  const key = signingKeyOf(env, '.');
  const file = join(folder, 'data', 'signing-key');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(signingKeyOf(env, '.').publicKey, key.publicKey);
  assert.equal(signingKeyHere(env, '.')?.publicKey, key.publicKey);
  const pem = readFileSync(file, 'utf8');
  const base64 = pem.replaceAll(/-----[^-]+-----|\s/gu, '');
  for (const given of [pem, pem.replaceAll('\n', '\\n'), base64])
    assert.equal(signingKeyOf({ TUTELA_SIGNING_KEY: given }, '.').publicKey, key.publicKey);
  const sha256 = 'd'.repeat(64);
  assert.ok(isSigned(sha256, key.publicKey, key.sign(sha256)));
  assert.ok(!isSigned('e'.repeat(64), key.publicKey, key.sign(sha256)));
  assert.match(key.fingerprint, /^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
  assert.equal(fingerprintOf(key.publicKey), key.fingerprint);
  assert.match(publicPem(key.publicKey), /^-----BEGIN PUBLIC KEY-----/u);
  for (const bad of ['secret words', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----']) {
    assert.throws(
      () => signingKeyOf({ TUTELA_SIGNING_KEY: bad }, '.'),
      (error) => error instanceof InputError && !error.message.includes('secret words'),
    );
  }
});

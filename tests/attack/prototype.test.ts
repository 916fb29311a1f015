import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { DeskPublication } from '#engine/model/desk-publication.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { may, mayGive } from '#operations/rights.ts';
import { Manifest } from '#store/exchange/manifest.ts';
import { BackupManifest } from '#store/exchange/backup-form.ts';
import { plainText } from '#engine/recommendations/plain.ts';
import { addressOfThing } from '#web/http/things.ts';
import { tableDownload } from '#web/http/table-download.ts';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

afterEach(() => {
  const bare: Record<string, unknown> = {};
  for (const name of ['polluted', 'state', 'voice', 'role']) assert.equal(bare[name], undefined, name);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

const NASTY = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"tutela":"x"}`;

test('what comes as JSON or YAML sets nothing on all objects, and is not taken', () => {
  for (const schema of [Manifest, BackupManifest, DeskPublication])
    assert.equal(schema.safeParse(JSON.parse(NASTY)).success, false);
  assert.equal(checkPublication(NASTY).kind, 'unreadable');
  const read: unknown = parseYaml(
    `__proto__:\n  polluted: 1\n? constructor\n: {prototype: {polluted: 1}}\na: {<<: {polluted: 1}}\n`,
  );
  assert.ok(typeof read === 'object');
});

test('names that every object has are no roles, no verbs, no formats, no entities and no things', () => {
  for (const name of NAMES) {
    const grants = [{ role: name, state: 'XE' }] as never;
    assert.equal(may({ grants }, 'judge', { state: 'XE', voice: 'state' }), false, name);
    assert.equal(may({ grants: [{ role: 'operator' }] } as never, name as never), false, name);
    assert.equal(mayGive({ grants }, 'analyst', 'XE'), false, name);
    assert.throws(() => tableDownload({ title: 'x', head: ['a'], rows: [] }, name, 'x'), name);
    assert.equal(plainText(`&${name}; <p>x`), `&${name};\nx`);
    const things = {
      catalogue: { instrument: { id: 'opsc', groups: [] }, requirements: [] },
      slugOf: () => undefined,
    };
    assert.equal(addressOfThing('opsc', name, 'en', things as never), '/en/requirements');
    assert.equal(addressOfThing(name, null, 'en', things as never), undefined);
  }
});

test('a parameter that is given twice, or as an object, means the first or is refused', () => {
  const params = new URLSearchParams('a=1&a=2&a[b]=3&__proto__[polluted]=1');
  assert.equal(params.get('a'), '1');
  assert.equal(params.get('__proto__'), null);
});

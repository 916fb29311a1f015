import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stateNames } from '#engine/recommendations/states.ts';
import { fromUhri } from '#engine/recommendations/uhri.ts';
import { writeExport } from './uhri-file.ts';
import { questions } from './uhri-questions.ts';

test('the made-up export is one JSON array of records that can be used, the same each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-uhri-'));
  try {
    await writeExport(join(folder, 'a.json'), 300);
    await writeExport(join(folder, 'b.json'), 300);
    const text = readFileSync(join(folder, 'a.json'), 'utf8');
    assert.equal(text, readFileSync(join(folder, 'b.json'), 'utf8'));
    const records = JSON.parse(text) as unknown[];
    const states = stateNames([{ code: 'FR', name: 'France' }]);
    const made = records.map((one) => fromUhri(one, { lang: 'en', states }));
    assert.equal(made.filter((one) => typeof one !== 'string').length, 300);
    assert.equal(new Set(made.map((one) => (typeof one === 'string' ? one : one.id))).size, 300);
    assert.ok(made.some((one) => typeof one !== 'string' && one.concerns));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a hundred questions', () => assert.equal(questions().length, 100));

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkCatalogue, schemaFiles } from '#engine/catalogue/index.ts';
import { readGround } from '#operations/ground.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';

const files = groundFiles();

test('the catalogue has no problem', () => {
  const { problems } = checkCatalogue(files.catalogue, files.version);
  assert.deepEqual(
    problems.slice(0, 10).map(({ file, place, message }) => `${file}: ${place}: ${message}`),
    [],
  );
});

test('the schemas for editors are those the reader uses', () => {
  for (const { path, text } of schemaFiles()) {
    const there = join(PACKAGE, 'catalogue', 'schema', path);
    assert.ok(
      existsSync(there) && readFileSync(there, 'utf8') === text,
      `${path} is old; run: npm run schemas`,
    );
  }
});

test('197 States and one made-up one, 178 of them party', () => {
  const { states } = readGround(files);
  const real = states.filter((state) => !state.madeUp);
  assert.equal(real.length, 197);
  assert.equal(new Set(states.map(({ code }) => code)).size, 198);
  assert.equal(real.filter(({ status }) => status === 'party').length, 178);
  assert.equal(real.filter(({ status }) => status === 'signed').length, 8);
  assert.deepEqual(
    states.filter(({ madeUp }) => madeUp).map(({ code }) => code),
    ['XE'],
  );
  for (const state of real) {
    assert.equal(state.status === 'party', state.inForce !== undefined, state.code);
    assert.ok(state.inForce === undefined || state.inForce >= '2002-01-18', state.code);
  }
});

test('the starter profile is about forty duties', () => {
  const ground = readGround(files);
  const starter = ground.profiles.find(({ id }) => id === 'starter')!;
  assert.ok(starter.requirements.size >= 35 && starter.requirements.size <= 45);
  for (const requirement of ground.catalogue.requirements) {
    if (starter.requirements.has(requirement.id)) assert.equal(requirement.severity, 'O', requirement.id);
  }
});

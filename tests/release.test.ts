import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { faultsOf, signFolder, sumsOf } from '../packaging/release.ts';
import {
  alteredIn,
  CHANGELOG,
  PUBLIC_KEY,
  sectionOf,
  SIGNATURES,
  signaturesIn,
} from '../packaging/sign-changelog.ts';

test('a version is released only under its own heading, with a date', () => {
  const log = (heading: string): string =>
    `# Changelog\n\n${heading}\n\n- a thing\n\n## 0.9.0 (2026-01-01)\n`;
  assert.deepEqual(faultsOf('1.0.0', log('## 1.0.0 (2026-11-22)')), []);
  assert.match(faultsOf('1.0.0', log('## 1.0.0 (unreleased)')).join(), /no date/u);
  assert.match(faultsOf('1.0.1', log('## 1.0.0 (2026-11-22)')).join(), /begins with 1\.0\.0/u);
  assert.equal(faultsOf('1.0.0-rc', 'nothing').length, 3);
});

test('what is signed is every file of the folder, and any change shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-release-'));
  try {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n');
    writeFileSync(join(folder, 'tutela-1.0.0.tgz'), Buffer.from([1, 2, 3]));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    assert.match(signFolder(folder, privateKey), /^[0-9a-f]{64}$/u);
    const sums = readFileSync(join(folder, 'SHA256SUMS'));
    const signature = readFileSync(join(folder, 'SHA256SUMS.sig'));
    assert.equal(signature.byteLength, 64);
    assert.ok(verify(null, sums, publicKey, signature));
    // The line that sha256sum would write for these three bytes.
    const known = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81  tutela-1.0.0.tgz\n';
    assert.ok(String(sums).endsWith(known), String(sums));
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog, altered\n');
    assert.notEqual(sumsOf(folder), String(sums));
    assert.equal(verify(null, Buffer.from(sumsOf(folder)), publicKey, signature), false);
    assert.throws(
      () => signFolder(folder, generateKeyPairSync('x25519').privateKey),
      /Ed25519 key is needed/u,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a section that was signed shows any change, and others may change', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const log = '# Changelog\n\n## 1.0.1 (unreleased)\n\n- new\n\n## 1.0.0 (2026-11-22)\n\n- a thing\n';
  assert.equal(sectionOf(log, '1.0.0'), '## 1.0.0 (2026-11-22)\n\n- a thing\n');
  assert.equal(sectionOf(log, '1.0'), undefined);
  const signature = sign(null, Buffer.from(sectionOf(log, '1.0.0') ?? ''), privateKey).toString('base64');
  const lines = `1.0.0 ${signature}\n`;
  assert.deepEqual(alteredIn(log, lines, publicKey), []);
  assert.deepEqual(alteredIn(log.replace('- new', '- newer'), lines, publicKey), []);
  assert.deepEqual(alteredIn(log.replace('a thing', 'another thing'), lines, publicKey), ['1.0.0']);
  assert.deepEqual(alteredIn(log, `0.9.0 ${signature}\n`, publicKey), ['0.9.0']);
  assert.deepEqual(alteredIn(log, lines, generateKeyPairSync('ed25519').publicKey), ['1.0.0']);
});

test('what the changelog says of each released version is signed, and stands as it was', () => {
  const changelog = readFileSync(CHANGELOG, 'utf8');
  const released = [...changelog.matchAll(/^## (\d\S*) \(\d{4}-\d{2}-\d{2}\)$/gmu)].map(
    ([, version]) => version,
  );
  const signatures = existsSync(SIGNATURES) ? readFileSync(SIGNATURES, 'utf8') : '';
  assert.deepEqual(
    signaturesIn(signatures)
      .map(([version]) => version)
      .sort(),
    released.sort(),
  );
  if (released.length === 0) return;
  const key = createPublicKey(readFileSync(PUBLIC_KEY));
  assert.deepEqual(alteredIn(changelog, signatures, key), []);
});

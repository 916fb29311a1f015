/**
 * Signs what the changelog says of the version of package.json: node packaging/sign-changelog.ts --key tutela-release.key
 * Adds a line to CHANGELOG.sig, and writes the public key beside this file where there is none yet.
 */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
export const CHANGELOG = join(ROOT, 'CHANGELOG.md');
export const SIGNATURES = join(ROOT, 'CHANGELOG.sig');
export const PUBLIC_KEY = join(import.meta.dirname, 'tutela-release.pub');

/** The section of one version, from its heading to the next, as it stands; undefined where there is none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  return changelog.split(/^(?=## )/mu).find((section) => section.startsWith(`## ${version} (`));
}

/** Versions and their signatures, from lines of "version base64". */
export function signaturesIn(text: string): readonly (readonly [version: string, signature: Buffer])[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [version = '', signature = ''] = line.split(' ');
      return [version, Buffer.from(signature, 'base64')] as const;
    });
}

/** Versions whose section is gone, or was altered after it was signed. */
export function alteredIn(changelog: string, signatures: string, key: KeyObject): readonly string[] {
  return signaturesIn(signatures).flatMap(([version, signature]) => {
    const section = sectionOf(changelog, version);
    const good = section !== undefined && verify(null, Buffer.from(section), key, signature);
    return good ? [] : [version];
  });
}

function signNow(args: readonly string[]): string {
  const { values } = parseArgs({ args: [...args], options: { key: { type: 'string' } } });
  if (values.key === undefined) throw new Error('name the key: --key tutela-release.key (PKCS #8, PEM)');
  const key = createPrivateKey(readFileSync(values.key));
  const own = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  if (!existsSync(PUBLIC_KEY)) writeFileSync(PUBLIC_KEY, own);
  if (readFileSync(PUBLIC_KEY, 'utf8') !== own)
    throw new Error('this is not the key of packaging/tutela-release.pub');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const section = sectionOf(readFileSync(CHANGELOG, 'utf8'), version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section of ${version}`);
  const before = existsSync(SIGNATURES) ? readFileSync(SIGNATURES, 'utf8') : '';
  if (signaturesIn(before).some(([signed]) => signed === version))
    throw new Error(`${version} is signed already`);
  appendFileSync(SIGNATURES, `${version} ${sign(null, Buffer.from(section), key).toString('base64')}\n`);
  return version;
}

if (import.meta.main) {
  try {
    process.stdout.write(`What the changelog says of ${signNow(process.argv.slice(2))} is signed\n`);
  } catch (error) {
    process.stderr.write(`sign-changelog: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

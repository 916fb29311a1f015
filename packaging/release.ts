/**
 * Makes the five files of a release, and signs them: npm run release -- --key tutela-release.key
 * Run on a clean checkout of the tag, after "npm ci" and "npm test" (docs/release.md).
 */
import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');

/** What keeps a version from being released, in words; empty where nothing does. */
export function faultsOf(version: string, changelog: string): readonly string[] {
  const [, newest = 'none', dated = 'none'] = /^## (\S+) \(([^)]*)\)$/mu.exec(changelog) ?? [];
  return [
    ...(/^\d+\.\d+\.\d+$/u.test(version) ? [] : [`package.json names no version but "${version}"`]),
    ...(newest === version ? [] : [`CHANGELOG.md begins with ${newest}, package.json says ${version}`]),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(dated)
      ? []
      : [`CHANGELOG.md gives ${newest} no date (YYYY-MM-DD) but "${dated}"`]),
  ];
}

/** One line for each file, as `sha256sum` writes and checks it, by name. */
export function sumsOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => !name.startsWith('SHA256SUMS'));
  return names
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

/**
 * Writes SHA256SUMS and its Ed25519 signature (RFC 8032, 64 bytes as they are) into the folder; the changelog is among what
 * is summed, and so is signed.
 *
 * @returns the fingerprint of the public key: SHA-256 over its SubjectPublicKeyInfo, in hex
 * @throws Error when the key is of another kind
 */
export function signFolder(folder: string, key: KeyObject): string {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`the key is of the kind ${key.asymmetricKeyType ?? 'unknown'}; an Ed25519 key is needed`);
  const sums = Buffer.from(sumsOf(folder));
  const signature = sign(null, sums, key);
  const seen = createPublicKey(key);
  if (!verify(null, sums, seen, signature)) throw new Error('the signature does not fit its own key');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  writeFileSync(join(folder, 'SHA256SUMS.sig'), signature);
  return createHash('sha256')
    .update(seen.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

function run(program: string, ...args: readonly string[]): string {
  const done = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 200_000_000 });
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${done.stderr || 'could not be run'}`);
  return done.stdout;
}

function release(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { key: { type: 'string' } } });
  if (values.key === undefined) throw new Error('name the key: --key tutela-release.key (PKCS #8, PEM)');
  const key = createPrivateKey(readFileSync(values.key));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const changelog = join(ROOT, 'CHANGELOG.md');
  const faults = [...faultsOf(version, readFileSync(changelog, 'utf8'))];
  if (run('git', 'status', '--porcelain').trim() !== '')
    faults.push('something is changed and not committed');
  if (faults.length > 0) throw new Error(faults.join('; '));
  // Emptied first: it is never a folder that somebody names.
  const folder = join(ROOT, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sbom = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'];
  writeFileSync(join(folder, 'sbom.cdx.json'), run('npm', ...sbom));
  run('npm', 'pack', '--pack-destination', folder);
  copyFileSync(changelog, join(folder, 'CHANGELOG.md'));
  const fingerprint = signFolder(folder, key);
  process.stdout.write(`Tutela ${version} lies in ${folder}, signed by the key ${fingerprint}\n`);
}

if (import.meta.main) {
  try {
    release(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`release: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

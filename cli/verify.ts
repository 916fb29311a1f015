import { InputError } from '#engine/model/problem.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * Whether a publication is what it says: its hash, its signature, and what this installation knows of it.
 *
 * @returns 1 when hash or signature is wrong, or the chain kept here is another than it was
 */
export async function runVerify(paths: readonly string[], values: Values): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw usage('verify: name the one file of the publication');
  const { checkPublication, knownHere } = await import('#operations/publish/verify.ts');
  const { signingKeyHere } = await import('#store/keys.ts');
  const { readPublicationFile } = await import('#store/publications/file.ts');
  const { UNREADABLE, isRight, verifyText } = await import('./verify-lines.ts');
  const found = /^[0-9a-f]{64}$/u.test(path)
    ? ({ kind: 'hash', sha256: path } as const)
    : checkPublication(readPublicationFile(path));
  if (found.kind === 'unreadable') {
    const { why, place } = found;
    throw new InputError({
      code: `publication.${why}`,
      file: path,
      message: UNREADABLE[why],
      ...(place ? { place: `field "${place}"` } : {}),
    });
  }
  const here = process.cwd();
  const key = signingKeyHere(process.env, here);
  // Read only now: a file can be checked where there is no database, and its libraries take their time.
  const { hasDatabase, openDatabase } = await import('#store/database/index.ts');
  const database = hasDatabase(process.env, here) ? await openDatabase(process.env, here, 'kept') : undefined;
  try {
    const known = await knownHere(found, database, key);
    const { anchorOf } = await import('#operations/publish/anchor.ts');
    const anchor = database && found.kind === 'checked' ? await anchorOf(database, found.content) : undefined;
    const all = {
      file: path,
      found,
      known,
      asked: database !== undefined,
      ...(anchor ? { anchor } : {}),
    } as const;
    process.stdout.write(values.json ? `${JSON.stringify(all, null, 1)}\n` : verifyText(all));
    return isRight(all) ? 0 : 1;
  } finally {
    await database?.close();
  }
}

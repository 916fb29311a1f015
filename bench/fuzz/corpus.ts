import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from './door.ts';

/** Inputs that failed once, one folder a door: each is asked again first of all, in every run and by the tests. */
const FOLDER = join(import.meta.dirname, 'corpus');
/** A larger one is told of by its number and not kept. */
const LARGEST = 60_000;

type Kept = { readonly to: string; readonly why: string; readonly text?: string; readonly base64?: string };

export function corpusOf(door: string): readonly (Input & { readonly file: string })[] {
  const folder = join(FOLDER, door);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const { to, text, base64 } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Kept;
      return { file, to, body: text ?? new Uint8Array(Buffer.from(base64 ?? '', 'base64')) };
    });
}

/** @returns the name of the file, undefined where the input is too large to keep */
export function keep(door: string, { to, body }: Input, why: string): string | undefined {
  if (body.length > LARGEST) return undefined;
  const own = typeof body === 'string' ? { text: body } : { base64: Buffer.from(body).toString('base64') };
  const kept: Kept = { to, why: why.split('\n')[0] ?? '', ...own };
  const name = `${createHash('sha256')
    .update(JSON.stringify([to, own]))
    .digest('hex')
    .slice(0, 12)}.json`;
  mkdirSync(join(FOLDER, door), { recursive: true });
  writeFileSync(join(FOLDER, door, name), `${JSON.stringify(kept, undefined, 2)}\n`);
  return name;
}

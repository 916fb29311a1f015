import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desk } from '#operations/desk.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { readFiles } from '#store/files.ts';
import { writeFolder } from '#store/write.ts';

export const root = mkdtempSync(join(tmpdir(), 'tutela-pinpoints-'));

/** Documents written for these tests; none of the official texts stands in the repository. */
export const GUIDES = ['guide', 'guide_second', 'guide_fr'] as const;
export type Guide = (typeof GUIDES)[number];

export function guide(name: Guide = 'guide'): string {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');
}

/** Which paragraphs hold a requirement, as the author meant it. */
export function rightAnswers(name: Guide = 'guide'): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(new URL(`${name.replace('guide', 'right')}.json`, import.meta.url), 'utf8'));
}

/** The guide under the symbol of the Guidelines, as only a document that a reader has may be confirmed from. */
export const withSymbol = (text: string): string => text.replace('EX/GUIDE/7', 'CRC/C/156');

export function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

export function catalogueCopy(name: string): string {
  const folder = join(root, name);
  cpSync(join(PACKAGE, 'catalogue'), folder, { recursive: true });
  return folder;
}

export function deskOn(catalogue?: string): Desk {
  return {
    ...readGround(groundFiles(catalogue)),
    clock: () => '2026-11-22',
    read: (paths) => readFiles(paths),
    mayWrite: () => undefined,
    write: writeFolder,
    progress: () => undefined,
  };
}

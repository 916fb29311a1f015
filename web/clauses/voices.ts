import { states } from 'made:states';
import { voiceIn, workedVoice } from '#engine/clauses/index.ts';
import type { LawVoice } from '#engine/model/law-voice.ts';
import { newestRows } from '#operations/publish/newest.ts';
import { published } from '#operations/publish/public.ts';
import type { Database } from '#store/database/index.ts';

/** The made-up State, worked from end to end: from the build, so it is there without a database. */
export const WORKED: readonly LawVoice[] = Object.values(states).map(({ publication }) =>
  workedVoice(publication),
);

/** What publications say of law, by their hash: a publication is another as soon as a letter of it is. */
const kept = new Map<string, LawVoice>();

/**
 * What every State's newest publications say of law. Whether one is public is asked each time, so that what is taken back
 * is gone at once; only new ones are read.
 */
export async function publicVoices(database: Database): Promise<readonly LawVoice[]> {
  const rows = await newestRows(database);
  const found: LawVoice[] = [];
  for (const { state, sha256 } of rows) {
    const voice = kept.get(sha256) ?? (await readVoice(database, state, sha256));
    if (!voice) continue;
    kept.set(sha256, voice);
    found.push(voice);
  }
  const there = new Set(rows.map(({ sha256 }) => sha256));
  for (const sha256 of kept.keys()) if (!there.has(sha256)) kept.delete(sha256);
  return found;
}

async function readVoice(database: Database, state: string, sha256: string): Promise<LawVoice | undefined> {
  const signed = await published(database, state, sha256);
  return signed && voiceIn(signed);
}

import type { LanguagePack } from '#engine/model/pack.ts';
import type { GroundFiles } from '#store/catalogue.ts';
import { cacheFolder, groundKey, keepLines, keptLines } from '#store/ground-cache.ts';
import type { Ground } from './ground.ts';
import { sayIn } from './say.ts';

/**
 * The data rooms as `readGround` reads them, from what an earlier run kept of just these files; read and kept anew
 * where there is nothing, or the folder cannot be written. Spares the time and memory of parsing and checking them.
 *
 * @param folder where it is kept
 * @throws InputError as `readGround`
 */
export async function quickGround(
  files: GroundFiles,
  lang = 'en',
  folder: string = cacheFolder(),
): Promise<Ground> {
  const key = groundKey(files);
  const kept = keptLines(key, folder);
  if (kept !== undefined) {
    const data = fromLines(kept);
    if (data !== undefined) return { ...data, say: sayIn(lang, files.reportWords) };
  }
  const { readGround } = await import('./ground.ts');
  const ground = readGround(files, lang);
  keepLines(key, toLines(ground), folder);
  return ground;
}

/** One language a line; sets as lists, since JSON knows none. */
function toLines({ say: _, packs, profiles, ...rest }: Ground): string[] {
  const listed = profiles.map((each) => ({ ...each, requirements: [...each.requirements] }));
  return [{ ...rest, profiles: listed }, ...packs].map((each) => JSON.stringify(each));
}

function fromLines(lines: readonly string[]): Omit<Ground, 'say'> | undefined {
  try {
    const [first, ...packs] = lines.map((line): unknown => JSON.parse(line));
    const rest = first as Omit<Ground, 'say' | 'packs'>;
    const profiles = rest.profiles.map((each) => ({ ...each, requirements: new Set(each.requirements) }));
    return { ...rest, profiles, packs: packs as LanguagePack[] };
  } catch {
    return undefined;
  }
}

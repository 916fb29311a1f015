import type { Voice } from '#engine/model/desk-decision.ts';
import type { Database } from '#store/database/index.ts';
import { allPublicRows } from '#store/publications/public.ts';
import type { Say } from '#web/words/say.ts';
import { standingIn, stateName, STATES } from './facts.ts';
import { slugOf } from './slug.ts';

/** Something that happened on a day; `source` is absent where the house itself is the source. */
export type Change = {
  /** The same for the same thing, as long as there is one. */
  readonly id: string;
  readonly day: string;
  readonly code: string;
  readonly source?: string;
} & (
  | { readonly kind: 'joined' | 'signed' }
  | { readonly kind: 'published'; readonly voice: Voice; readonly version: number }
);

/** So many are shown, and in a feed. */
export const SHOWN = 40;

/** Who joined or signed, by the date of the depositary. */
function joined(): readonly Change[] {
  return STATES.flatMap((state): Change[] => {
    const { code, deposited, signed, status } = state;
    const source = standingIn(code)?.sources[0]?.title;
    const own = { code, ...(source === undefined ? {} : { source }) };
    const date = status === 'party' ? deposited : signed;
    if (date === undefined) return [];
    const kind = status === 'party' ? 'joined' : 'signed';
    return [{ ...own, kind, day: date, id: `${slugOf(code)}-${kind}-${date}` }];
  });
}

async function published(database: Database): Promise<readonly Change[]> {
  const rows = await allPublicRows(database);
  return rows.map(({ sha256, state, voice, version, at }) => ({
    kind: 'published',
    id: sha256,
    day: at.slice(0, 10),
    code: state,
    voice,
    version,
  }));
}

/** Newest first, as many as are shown. */
export async function changes(database: Database | undefined): Promise<readonly Change[]> {
  const all = [...joined(), ...(database ? await published(database) : [])];
  return all.sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)).slice(0, SHOWN);
}

export function sentenceOf(change: Change, lang: string, say: Say): string {
  const state = stateName(lang, change.code);
  if (change.kind !== 'published') return say(`changes-${change.kind}`, { state });
  return say(`changes-published-${change.voice}`, { state, version: change.version });
}

import type { Database } from '#store/database/index.ts';
import { allPublicRows } from '#store/publications/public.ts';

export type NewestRow = Awaited<ReturnType<typeof allPublicRows>>[number];

/** What is public now and newest, of each State and voice one; read as the public, so no draft can be in it. */
export async function newestRows(database: Database): Promise<readonly NewestRow[]> {
  const seen = new Set<string>();
  return (await allPublicRows(database)).filter(({ state, voice }) => {
    const key = `${state} ${voice}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

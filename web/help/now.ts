import { services } from 'made:help';
import type { RequestEvent } from '@sveltejs/kit';
import type { HelpSeen } from '#engine/help/index.ts';
import type { HelpStanding } from '#engine/model/help.ts';
import { seenOf, standings } from '#operations/help/index.ts';

/** How long the word of people is taken as read, and how long a page waits for it, in milliseconds. */
const KEPT = 3_000;
const PATIENCE = 1_500;

let last: { readonly said: readonly HelpStanding[]; readonly at: number } | undefined;
let asking: Promise<void> | undefined;

/**
 * What people confirmed, put right or took away: read as the public does, at most every few seconds for all readers
 * together. Where the database cannot be read the last that was known still stands, so that what was taken away does not
 * come back; with none, the facts stand alone.
 */
export async function saidNow({
  platform,
}: Pick<RequestEvent, 'platform'>): Promise<readonly HelpStanding[]> {
  const door = platform?.req.tutela;
  if (!door || process.env['TUTELA_DESK']?.trim() === 'off') return [];
  if (!last || performance.now() - last.at > KEPT) {
    asking ??= ask(door).finally(() => (asking = undefined));
    await Promise.race([asking, after(PATIENCE)]);
  }
  return last?.said ?? [];
}

/** Read again at the next page: a person said something just now. */
export function forgetSaid(): void {
  if (last) last = { ...last, at: 0 };
}

/** Every service as it may be seen today. */
export async function seenNow(event: Pick<RequestEvent, 'platform'>): Promise<readonly HelpSeen[]> {
  return seenOf(services, await saidNow(event), today());
}

/** ISO 8601, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function ask(door: NonNullable<NonNullable<App.Platform['req']>['tutela']>): Promise<void> {
  const desk = await door.desk();
  if ('shut' in desk) return;
  try {
    last = { said: await standings(desk.database), at: performance.now() };
  } catch {
    desk.say('What was confirmed of the helplines could not be read; the last that was known still stands.');
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

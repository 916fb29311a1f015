import { services } from 'made:help';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import type { HelpSeen } from '#engine/help/index.ts';
import { HELP_STEPS, HelpValues, type HelpStanding } from '#engine/model/help.ts';
import { seenOf, standings } from '#operations/help/index.ts';
import { lastKnown } from '#web/http/last-known.ts';

/** How long the word of people is taken as read, and how long a page waits for it, in milliseconds. */
const KEPT = 3_000;
const PATIENCE = 1_500;

const Standings = z.array(
  z.strictObject({
    service: z.string(),
    kind: z.enum(HELP_STEPS),
    checked: z.iso.date(),
    values: HelpValues.nullable(),
    seen: z.string(),
  }),
);
const known = lastKnown<readonly HelpStanding[]>('services', Standings);

type Platform = Pick<RequestEvent, 'platform'>;
type Door = NonNullable<NonNullable<App.Platform['req']>['tutela']>;
type Say = (line: string) => void;

/** When the database was asked last. */
let asked = -Infinity;
let asking: Promise<void> | undefined;
/** It did not answer, or not in time: nobody waits for it until it has. */
let away = false;

/**
 * What people confirmed, put right or took away: read as the public does, at most every few seconds for all readers
 * together. Where the database cannot be read the last that was known still stands, that of the process before among it,
 * so that what was taken away does not come back; where nothing was ever known, the facts stand alone.
 */
export async function saidNow({ platform }: Platform): Promise<readonly HelpStanding[]> {
  const door = platform?.req.tutela;
  if (!door || process.env['TUTELA_DESK']?.trim() === 'off') return [];
  const say: Say = (line) => platform.req.tutelaLog?.warn(line);
  if (performance.now() - asked > KEPT) asking ??= ask(door, say).finally(() => (asking = undefined));
  const mine = asking;
  if (mine && !away) {
    await Promise.race([mine, patience()]);
    if (asking === mine) away = true;
  }
  return known.now(say) ?? [];
}

/** Read again at the next page: a person said something just now. */
export function forgetSaid(): void {
  asked = -Infinity;
}

/** Every service as it may be seen today. */
export async function seenNow(event: Platform): Promise<readonly HelpSeen[]> {
  return seenOf(services, await saidNow(event), today());
}

/** ISO 8601, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Never throws. No line says that it was help that somebody asked for. */
async function ask(door: Door, say: Say): Promise<void> {
  asked = performance.now();
  const desk = await door.desk();
  if ('shut' in desk) {
    away = true;
    return;
  }
  try {
    known.keep(await standings(desk.database), say);
    away = false;
  } catch {
    if (!away) desk.say('What people said could not be read; the last that was known still stands.');
    away = true;
  }
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '#store/database/address.ts';
import type { Database } from '#store/database/index.ts';
import { openMail, type Mail } from '#store/mail/index.ts';
import { holdersByMail } from '#store/plan/index.ts';
import { remind } from './remind.ts';

/** How often it is looked whether a new day began, or what could not be sent can be sent now, in milliseconds. */
const EVERY = 3_600_000;

export type Daily = { readonly close: () => Promise<void> };

/**
 * Sends the reminders of all plans when a worker starts, and again each hour: what went out is not sent twice, so on most
 * hours nothing is. Several workers may do so at once. Never throws.
 */
export function remindDaily(
  database: Database,
  env: Environment,
  {
    here,
    say,
    every = EVERY,
  }: { readonly here: string; readonly say: (line: string) => void; readonly every?: number },
): Daily {
  const ending = new AbortController();
  let mail: Mail | undefined;
  const address = env['PUBLIC_URL']?.trim();
  const once = async (): Promise<void> => {
    const send: Mail['send'] = (letter) => (mail ??= openMail(env, { here, say })).send(letter);
    await remind({
      database,
      holders: () => holdersByMail(database),
      send,
      ...(address && URL.canParse(address) ? { address } : {}),
      today: new Date().toISOString().slice(0, 10),
      say,
    });
  };
  const looking = (async () => {
    while (!ending.signal.aborted) {
      await once().catch((error: unknown) => {
        if (!ending.signal.aborted) say(`Reminders could not be sent: ${(error as Error).message}`);
      });
      await sleep(every, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      ending.abort();
      await looking;
      await mail?.close();
    },
  };
}

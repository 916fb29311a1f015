import { setTimeout as sleep } from 'node:timers/promises';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Worker } from './people.ts';

/** What was asked for, how long the answer took in milliseconds, to its last byte, and whether it was the right one. */
export type Sample = {
  readonly step: 'list' | 'finding' | 'judge';
  readonly ms: number;
  readonly good: boolean;
  readonly bytes: number;
};

export type Walk = {
  readonly address: string;
  /** "/desk/XE/state" */
  readonly home: string;
  readonly requirements: readonly string[];
  /** When to stop, by `performance.now()`. */
  readonly until: number;
  /** Mean pause between two steps, in milliseconds. */
  readonly pause: number;
};

const VERDICTS = ['met', 'partly', 'not-met', 'not-applicable'] as const;

/** One person at work: opens the list, opens a requirement, reads, judges, goes on. Pauses differ; nobody is a clock. */
export async function walk(
  worker: Worker,
  { address, home, requirements, until, pause }: Walk,
  chance: () => number,
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const ask = async (step: Sample['step'], path: string, form?: URLSearchParams): Promise<string> => {
    const began = performance.now();
    const response = await fetch(address + path, {
      ...(form ? { method: 'POST', body: form } : {}),
      headers: { cookie: worker.cookie, origin: address, accept: 'text/html' },
      redirect: 'manual',
    });
    const text = await response.text();
    // A judgement that others came before is shown both, which is right too.
    const good = form ? [303, 409].includes(response.status) : response.status === 200;
    samples.push({ step, ms: performance.now() - began, good, bytes: text.length });
    return text;
  };
  await sleep(chance() * pause);
  while (performance.now() < until) {
    if (chance() < 0.3) await ask('list', `${home}/requirements`);
    await sleep(pause * (0.5 + chance()));
    const requirement = requirements[Math.floor(chance() * requirements.length)] ?? '';
    const path = `${home}/requirements/${requirement.replace('.', '/')}`;
    const page = await ask('finding', path);
    await sleep(pause * (0.5 + chance()));
    if (worker.role !== 'analyst' && worker.role !== 'coordinator') continue;
    const aspect = chance() < 0.5 ? 'law' : 'practice';
    await ask(
      'judge',
      `${path}?/judge`,
      new URLSearchParams({
        aspect,
        seen: seenIn(page, aspect),
        id: uuid7(),
        verdict: VERDICTS[Math.floor(chance() * VERDICTS.length)] ?? 'met',
        reason: 'The words of the provision say so.',
        then: chance() < 0.3 ? 'submit' : 'save',
      }),
    );
  }
  return samples;
}

/** What the form of this aspect would send back. */
function seenIn(page: string, aspect: string): string {
  const form = [...page.matchAll(/<form[^>]*\?\/judge[\s\S]*?<\/form>/gu)]
    .map(([text]) => text)
    .find((text) => text.includes(`value="${aspect}"`));
  return /name="seen"[^>]*value="(\d+)"/u.exec(form ?? '')?.[1] ?? '';
}

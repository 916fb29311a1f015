import type { Desk } from './door.ts';

/** Long enough for an answer to have left. */
const PAUSE = 250;

/**
 * Does a thing once the page was answered, so that the time of the answer tells nothing of it. What goes wrong is said
 * to whoever runs Tutela; the errors of store/mail name nobody.
 */
export function afterAnswer({ say }: Pick<Desk, 'say'>, work: () => Promise<void>): void {
  const trouble = (error: unknown): void =>
    say(`A letter was not sent. ${error instanceof Error ? error.message : ''}`);
  setTimeout(() => void work().catch(trouble), PAUSE);
}

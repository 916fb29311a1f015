import { json, text, type RequestEvent } from '@sveltejs/kit';
import { InputError, type Problem } from '#engine/model/problem.ts';
import { isAway, isFull, isUnsure } from '#store/database/trouble.ts';
import { sentence } from '../check/documents.ts';
import { handOn, isKept, keptOf, KEPT, type Why } from './kept.ts';

/** What keeps the desk from working now, and what became of what was sent. */
export type Trouble = {
  readonly what: 'away' | 'full';
  /** Nothing was begun; it was begun and not kept; or the line was lost while it was being kept. */
  readonly done: 'nothing' | 'not-kept' | 'unknown';
};

/** Seconds after which a person, or a program, should try again. */
const AGAIN = 15;

const WORDS: Readonly<Record<Trouble['what'], string>> = {
  away: 'The database of this portal does not answer.',
  full: 'A disk of this portal is full, so that nothing more can be kept on it.',
};
const AFTER: Readonly<Record<Trouble['what'], string>> = {
  away: 'The public pages go on. Try again in a minute; if it stays so, tell whoever keeps this portal.',
  full: 'The public pages go on. Tell whoever keeps this portal that space must be freed; then it works again by itself.',
};

/** @returns undefined for what is a fault of Tutela, and for what is no trouble at all */
export function troubleOf(thrown: unknown): Trouble | undefined {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    const done = isUnsure(error) ? 'unknown' : 'not-kept';
    if (isFull(error) || (error instanceof InputError && error.problem.code === 'data-full'))
      return { what: 'full', done };
    if (isAway(error) && !isOfFile(error)) return { what: 'away', done };
  }
  return undefined;
}

/** A file that is not there has the same code as a socket that is not there. */
function isOfFile(error: Error): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && syscall !== 'connect';
}

/** What a page says of trouble, in place of what it would say of a fault of ours. */
export function adviceOn({ what }: Trouble): string {
  return `${WORDS[what]} ${AFTER[what]}`;
}

/**
 * Answers a request of the desk. Where the database is away or a disk is full, it says so with 503, and hands what was
 * written in a form back to whoever wrote it: nothing that was typed is lost.
 *
 * @param work throws what is no answer; what Kit met in its midst stands in `locals.trouble` (hooks.server.ts)
 */
export async function orTrouble(event: RequestEvent, work: () => Promise<Response>): Promise<Response> {
  // A body is read once: what may have to be handed back is read beside the work.
  const sent = isKept(event.request) && isShort(event.request) ? event.request.clone() : undefined;
  try {
    const response = await work();
    const { trouble } = event.locals;
    return trouble === undefined ? response : await told(event, trouble, sent);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    event.locals.desk?.say(WORDS[trouble.what]);
    return told(event, { ...trouble, done: 'nothing' }, sent);
  }
}

/** Longer ones hold files, which no page can hand back. */
function isShort({ headers }: Request): boolean {
  return Number(headers.get('content-length') ?? Infinity) <= 1_000_000;
}

async function told(event: RequestEvent, trouble: Trouble, sent: Request | undefined): Promise<Response> {
  const advice = adviceOn(trouble);
  const headers = { 'retry-after': String(AGAIN) };
  if (event.isDataRequest || !event.request.headers.get('accept')?.includes('text/html'))
    return json({ message: advice, advice }, { status: 503, headers });
  const { req } = event.platform ?? {};
  if (!req) return text(advice, { status: 503, headers });
  const why: Why = {
    what: trouble.what,
    done: trouble.done,
    words: WORDS[trouble.what],
    after: AFTER[trouble.what],
  };
  const { pathname, search } = event.url;
  const nothing = { action: pathname + search, fields: [], files: [], secrets: false, tooLarge: true };
  const again = isKept(event.request);
  handOn(req, { ...(sent ? await keptOf(sent) : nothing), why: { ...why, form: again } });
  const page = await event.fetch(KEPT, { redirect: 'manual', headers: { accept: 'text/html' } });
  return new Response(page.ok ? page.body : advice, {
    status: 503,
    headers: { ...Object.fromEntries(page.ok ? page.headers : []), ...headers },
  });
}

/** What cannot be used, said to a person at the desk: without the folders of the machine. */
export function inputSaid(problem: Problem): string {
  if (problem.code === 'data-full')
    return 'The file cannot be kept: the disk of this portal is full. Tell whoever keeps the portal that space must be freed, then send it again.';
  if (problem.code === 'data-not-writable')
    return 'The file cannot be kept: the data folder of this portal cannot be written. Tell whoever keeps the portal, then send it again.';
  const said = sentence(problem);
  return problem.file === undefined ? said : `${problem.file}: ${said}`;
}

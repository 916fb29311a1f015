import { inTurn, type Reader } from '#operations/reading/in-turn.ts';
import { dataFolder } from '#store/data-folder.ts';
import type { Database } from '#store/database/index.ts';
import type { Jobs } from '#store/jobs/index.ts';
import type { Mail } from '#store/mail/index.ts';
import type { People, SignedIn } from '#store/people/index.ts';

/** The desk, open: its database, its people, the tasks its workers do, and the way out for letters. */
export type Desk = {
  readonly database: Database;
  readonly people: People;
  readonly jobs: Jobs;
  /** The folder where originals are kept. */
  readonly data: string;
  readonly mail: Mail;
  /** Reads a document apart, in a thread, one at a time: the pages are bundled, and the thread's module is not among them. */
  readonly read: Reader;
  /** Told to whoever started the portal. */
  readonly say: (line: string) => void;
};

/** The desk cannot be used now; the line says what to do. */
export type Shut = { readonly shut: string };

export type Door = {
  /** Waits for a desk that is being opened, a few seconds at most; never throws. */
  readonly desk: () => Promise<Desk | Shut>;
  /** Tells how each attempt to sign in ended, and of nobody whose it was. @returns ends the telling */
  readonly onSignIn: (told: (kind: SignedIn['kind']) => void) => () => void;
  /** What is known of reading for the public; it stands here since the built pages are a program of their own. */
  readonly reads: PublicReads;
  readonly close: () => Promise<void>;
};

export type PublicReads = {
  /** The last one met a database that is away. */
  away: boolean;
  /** One is under way to see if it is back. */
  asking: boolean;
};

export type DoorSettings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly here: string;
  /** The address as people see it. */
  readonly address: URL;
  /** Told to whoever started the portal. */
  readonly say: (line: string) => void;
  /** Starts a worker beside the desk once it is open; absent where workers run elsewhere. */
  readonly startWorker?: () => { readonly close: () => Promise<void> };
};

/** After a failure the next request tries again, but not more often than this, in milliseconds. */
const PAUSE = 10_000;
const PATIENCE = 20_000;

/**
 * Opens the desk in the background. The public pages know nothing of it and go on when it fails.
 * TUTELA_DESK=off leaves it shut, for a portal that only shows.
 */
export function openDoor(settings: DoorSettings): Door {
  let opening: Promise<Desk | Shut> | undefined;
  let worker: ReturnType<NonNullable<DoorSettings['startWorker']>> | undefined;
  let closed = settings.env['TUTELA_DESK']?.trim() === 'off';

  const listeners = new Set<(kind: SignedIn['kind']) => void>();
  const begin = (): Promise<Desk | Shut> => {
    opening ??= openDesk(settings)
      .then((desk) => ({ ...desk, people: heard(desk.people, listeners) }))
      .then((desk) => {
        if (!closed) worker ??= settings.startWorker?.();
        return desk;
      })
      .catch((error: unknown) => {
        const shut = error instanceof Error ? error.message : String(error);
        settings.say(`The desk is shut; the public pages go on. ${shut}`);
        setTimeout(() => (opening = undefined), PAUSE).unref();
        return { shut };
      });
    return opening;
  };
  if (!closed) void begin();

  return {
    desk: async () => {
      if (closed) return { shut: 'It was left shut with TUTELA_DESK=off.' };
      const late = { shut: 'It is still being opened. Try again in a minute.' };
      return Promise.race([begin(), after(PATIENCE, late)]);
    },
    onSignIn: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    reads: { away: false, asking: false },
    close: async () => {
      closed = true;
      const desk = await opening;
      if (!desk || 'shut' in desk) return;
      await worker?.close();
      await desk.jobs.close();
      await desk.mail.close();
      await desk.people.close();
      await desk.database.close();
    },
  };
}

function heard(people: People, listeners: ReadonlySet<(kind: SignedIn['kind']) => void>): People {
  return {
    ...people,
    signIn: async (given, asking) => {
      const answer = await people.signIn(given, asking);
      for (const told of listeners) told(answer.kind);
      return answer;
    },
  };
}

async function openDesk({ env, here, address, say }: DoorSettings): Promise<Desk> {
  // Making a new database takes seconds of one thread: not of the one that answers readers.
  if (!env['DATABASE_URL']?.trim()) await beginServer(env, here);
  const [{ openDatabase }, { openJobs }, { openPeople }, { openMail }] = await Promise.all([
    import('#store/database/index.ts'),
    import('#store/jobs/index.ts'),
    import('#store/people/index.ts'),
    import('#store/mail/index.ts'),
  ]);
  const database = await openDatabase(env, here);
  const people = openPeople(database, { env, here, address, say });
  const token = await people.firstLink();
  if (token !== undefined) {
    say(
      `Make the first operator within 24 hours at ${new URL(`/desk/welcome?token=${token}`, address).href} (for one use)`,
    );
  }
  const jobs = openJobs(database, { say });
  const data = dataFolder(env, here);
  const read = inTurn(async (name, bytes) => {
    const { readDocument } = await import('#operations/reading/document.ts');
    return (await readDocument(name, bytes)).sources;
  });
  return { database, people, jobs, data, mail: openMail(env, { here, say }), read, say };
}

async function beginServer(env: DoorSettings['env'], here: string): Promise<void> {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(new URL('./begin-server.mjs', import.meta.url), { workerData: { env, here } });
  const said = await new Promise<string>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => resolve(''));
  });
  if (said !== '') throw new Error(said);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds).unref());
}

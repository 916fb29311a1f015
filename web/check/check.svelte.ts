import type { Key } from '#web/words/keys.ts';
import { Engine } from './engine.ts';
import type { Answer, Result, Stage } from './messages.ts';

/** More than the codes of a large country; a browser tab has no more to spare. */
export const LIMIT_MB = 20;

export type Trouble = { readonly key: Key; readonly args?: Readonly<Record<string, string | number>> };
type Phase = 'loading' | 'ready' | 'running' | 'broken';

/** The state of the check page: what was given, what runs, what came of it. */
export class Check {
  text = $state('');
  files = $state<readonly File[]>([]);
  lang = $state('');
  profile = $state('');

  phase = $state<Phase>('loading');
  progress = $state<{ readonly stage: Stage; readonly done: number; readonly total: number }>();
  /** Seconds since the search began, or that it took. */
  seconds = $state(0);
  trouble = $state<Trouble>();
  said = $state<'check-ready' | 'check-stopped'>('check-ready');
  result = $state.raw<Result>();

  #engine: Engine | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #began = 0;
  /** Counts searches, so that files still being read when one is stopped do not begin it again. */
  #turn = 0;

  readonly #reader: string;

  /**
   * @param profile the choice of requirements to begin with
   * @param reader BCP 47 of the page
   */
  constructor(profile: string, reader: string) {
    this.profile = profile;
    this.#reader = reader;
  }

  load(): void {
    this.#engine = new Engine(
      (answer) => this.#hear(answer),
      () => this.#broken(),
    );
  }

  end(): void {
    clearInterval(this.#clock);
    this.#engine?.end();
  }

  example(): void {
    this.trouble = undefined;
    this.#engine?.ask({ type: 'example' });
  }

  async run(): Promise<void> {
    const turn = (this.#turn += 1);
    this.trouble = this.#refusal();
    if (this.trouble || this.phase !== 'ready') return;
    this.result = undefined;
    this.phase = 'running';
    this.progress = undefined;
    this.#began = performance.now();
    this.seconds = 0;
    this.#clock = setInterval(() => (this.seconds = this.#elapsed()), 250);

    const files = await Promise.all(
      this.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (turn !== this.#turn) return;
    if (this.text.trim() !== '')
      files.unshift({ name: this.#name(), bytes: new TextEncoder().encode(this.text) });
    this.#engine?.ask({
      type: 'check',
      files,
      profile: this.profile,
      reader: this.#reader,
      ...(this.lang === '' ? {} : { lang: this.lang }),
    });
  }

  stop(): void {
    this.#turn += 1;
    this.#engine?.stop();
    this.#rest('check-stopped');
  }

  #refusal(): Trouble | undefined {
    if (this.text.trim() === '' && this.files.length === 0) return { key: 'error-empty' };
    const bytes = this.files.reduce((sum, file) => sum + file.size, this.text.length);
    if (bytes > LIMIT_MB * 1e6)
      return { key: 'error-too-big', args: { size: Math.ceil(bytes / 1e6), limit: LIMIT_MB } };
    return undefined;
  }

  #hear(answer: Answer): void {
    if (answer.type === 'ready') {
      if (this.phase === 'loading') this.phase = 'ready';
    } else if (answer.type === 'example') {
      this.text = answer.text;
      this.files = [];
    } else if (answer.type === 'progress') {
      if (this.phase === 'running') this.progress = answer;
    } else if (answer.type === 'done') {
      this.#rest('check-ready');
      this.result = answer.result;
    } else {
      this.#rest('check-ready');
      this.trouble = troubleOf(answer.problem);
    }
  }

  #broken(): void {
    this.#rest('check-ready');
    this.phase = 'broken';
    this.trouble = { key: 'error-engine' };
  }

  #rest(said: 'check-ready' | 'check-stopped'): void {
    clearInterval(this.#clock);
    if (this.phase === 'running') this.seconds = this.#elapsed();
    this.phase = 'ready';
    this.progress = undefined;
    this.said = said;
  }

  #elapsed(): number {
    return Math.round((performance.now() - this.#began) / 100) / 10;
  }

  /** A pasted text is named by its beginning, so that the reader of the engine can tell a page from a text. */
  #name(): string {
    return /^\s*</.test(this.text)
      ? 'pasted.html'
      : /^\s*[[{]/.test(this.text)
        ? 'pasted.json'
        : 'pasted.txt';
  }
}

function troubleOf(problem: {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly place?: string;
}): Trouble {
  if (/binary|noise/.test(problem.code)) return { key: 'error-binary', args: { name: problem.file ?? '' } };
  if (problem.code === 'no-provisions') return { key: 'error-no-provisions' };
  const message = [problem.file, problem.place, problem.message].filter(Boolean).join(': ');
  return { key: 'error-failed', args: { message: /[.!?]$/.test(message) ? message : `${message}.` } };
}

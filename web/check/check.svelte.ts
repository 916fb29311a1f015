import type { Key } from '#web/words/keys.ts';
import { pastedFile, tooBig, tooSlow, type Document, type Given, type Reading } from './documents.ts';
import { Engine } from './engine.ts';
import { ALL_MB, SECONDS, megabytes } from './limits.ts';
import type { Answer, Result, Stage, Trial, Tried } from './messages.ts';

export type Trouble = { readonly key: Key; readonly args?: Readonly<Record<string, string | number>> };
type Phase = 'loading' | 'ready' | 'running' | 'broken';
type Said = 'check-ready' | 'check-stopped';

/** The state of the check page: what was given, what runs, what came of it. */
export class Check {
  text = $state('');
  files = $state.raw<readonly Given[]>([]);
  lang = $state('');
  profile = $state('');

  phase = $state<Phase>('loading');
  progress = $state<{ readonly stage: Stage; readonly done: number; readonly total: number }>();
  /** Seconds since the search began, or that it took. */
  seconds = $state(0);
  trouble = $state<Trouble>();
  said = $state<Said>('check-ready');
  /** What became of each document of the last search. */
  documents = $state.raw<readonly Document[]>([]);
  result = $state.raw<Result>();

  #engine: Engine | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #limit: ReturnType<typeof setTimeout> | undefined;
  #began = 0;
  #next = 1;
  /** What the worker was asked for, in its order. */
  #asked: readonly Document[] = [];
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
      this.#reader,
      (answer) => this.#hear(answer),
      () => this.#broken(),
    );
  }

  end(): void {
    this.#quiet();
    this.#engine?.end();
  }

  example(): void {
    this.trouble = undefined;
    this.#engine?.ask({ type: 'example' });
  }

  add(files: readonly File[]): void {
    this.trouble = undefined;
    const own = files.map((file) => ({ id: this.#next++, file, pasted: false }));
    this.files = [...this.files, ...own];
    if (files.some(({ name, type }) => /\.pdf$/i.test(name) || type === 'application/pdf'))
      this.#engine?.ask({ type: 'prepare-pdf' });
  }

  remove(id: number): void {
    this.files = this.files.filter((given) => given.id !== id);
  }

  run(): void {
    const pasted = { id: 0, file: pastedFile(this.text), pasted: true };
    this.#begin(this.text.trim() === '' ? this.files : [pasted, ...this.files]);
  }

  /** Searches the same documents again, one of them in the language that a person named. */
  again(id: number, lang: string): void {
    this.#begin(this.documents.map((each) => (each.id === id ? { ...each, lang } : each)));
  }

  stop(): void {
    this.#engine?.stop();
    this.#rest('check-stopped');
    this.documents = this.documents.map((each) =>
      each.reading.state === 'waiting' || each.reading.state === 'reading'
        ? { ...each, reading: { state: 'stopped' } }
        : each,
    );
  }

  /** How a provision of the last search would answer a requirement with other words; undefined where it cannot be told. */
  async try(trial: Trial): Promise<Tried | undefined> {
    return this.#engine?.try(trial);
  }

  #begin(given: readonly Given[]): void {
    if (this.phase !== 'ready') return;
    this.trouble = refusal(given);
    if (this.trouble) return;
    this.result = undefined;
    this.phase = 'running';
    this.#began = performance.now();
    this.seconds = 0;
    this.#clock = setInterval(() => (this.seconds = this.#elapsed()), 250);
    this.documents = given.map((each) => {
      const problem = tooBig(each.file);
      return { ...each, reading: problem ? { state: 'refused', problem } : { state: 'waiting' } };
    });
    this.#ask();
  }

  /** Whatever was not refused is read; after one that took too long, again in a new worker without it. */
  #ask(): void {
    this.progress = undefined;
    this.#asked = this.documents.filter(({ reading }) => reading.state !== 'refused');
    this.#watch();
    this.#engine?.ask({
      type: 'check',
      orders: this.#asked.map(({ file, lang = this.lang }) => (lang === '' ? { file } : { file, lang })),
      profile: this.profile,
    });
  }

  #hear(answer: Exclude<Answer, { type: 'tried' }>): void {
    if (answer.type === 'ready') {
      if (this.phase === 'loading') this.phase = 'ready';
      return;
    }
    if (answer.type === 'example') {
      this.text = answer.text;
      return;
    }
    if (this.phase !== 'running') return;
    if (answer.type === 'reading') {
      this.#set(answer.at, { state: 'reading' });
      this.#watch();
    } else if (answer.type === 'read') this.#set(answer.at, { state: 'read', laws: answer.laws });
    else if (answer.type === 'refused') this.#set(answer.at, { state: 'refused', problem: answer.problem });
    else if (answer.type === 'progress') {
      clearTimeout(this.#limit);
      this.progress = answer;
    } else {
      this.#rest('check-ready');
      if (answer.type === 'done') this.result = answer.result;
      else if (answer.type === 'nothing') this.trouble = { key: nothing(this.documents) };
      else this.trouble = { key: 'error-failed', args: { message: answer.problem.message } };
    }
  }

  #set(at: number, reading: Reading): void {
    const id = this.#asked[at]?.id;
    this.documents = this.documents.map((each) => (each.id === id ? { ...each, reading } : each));
  }

  #watch(): void {
    clearTimeout(this.#limit);
    this.#limit = setTimeout(() => this.#late(), SECONDS * 1000);
  }

  #late(): void {
    this.#engine?.stop();
    this.documents = this.documents.map((each) =>
      each.reading.state === 'reading'
        ? { ...each, reading: { state: 'refused', problem: tooSlow(each.file) } }
        : each,
    );
    const left = this.documents.filter(({ reading }) => reading.state !== 'refused');
    if (left.length > 0 && left.length < this.#asked.length) return this.#ask();
    this.#rest('check-ready');
    this.trouble = { key: nothing(this.documents) };
  }

  #broken(): void {
    this.#rest('check-ready');
    this.phase = 'broken';
    this.trouble = { key: 'error-engine' };
  }

  #rest(said: Said): void {
    this.#quiet();
    if (this.phase === 'running') this.seconds = this.#elapsed();
    this.phase = 'ready';
    this.progress = undefined;
    this.said = said;
  }

  #quiet(): void {
    clearInterval(this.#clock);
    clearTimeout(this.#limit);
  }

  #elapsed(): number {
    return Math.round((performance.now() - this.#began) / 100) / 10;
  }
}

function refusal(given: readonly Given[]): Trouble | undefined {
  if (given.length === 0) return { key: 'error-empty' };
  const bytes = given.reduce((sum, { file }) => sum + (tooBig(file) ? 0 : file.size), 0);
  return bytes > ALL_MB * 1e6
    ? { key: 'error-too-big', args: { size: megabytes(bytes), limit: ALL_MB } }
    : undefined;
}

/** Nothing could be read, or what was read has no articles. */
function nothing(documents: readonly Document[]): Key {
  return documents.every(({ reading }) => reading.state === 'refused')
    ? 'error-none-read'
    : 'error-no-provisions';
}

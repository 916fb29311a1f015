import type { Answer, Request, Trial, Tried } from './messages.ts';

type Heard = (answer: Exclude<Answer, { type: 'tried' }>) => void;

/** The engine in a worker of its own, so that the page stays quick and a search can be stopped at once. */
export class Engine {
  #worker: Worker;
  readonly #heard: Heard;
  readonly #broken: () => void;

  readonly #reader: string;

  /** Who waits for words that are tried, by the number that was asked with. */
  readonly #trials = new Map<number, (tried: Tried | undefined) => void>();
  #next = 1;

  /** @param reader BCP 47, in which the worker gives its reasons */
  constructor(reader: string, heard: Heard, broken: () => void) {
    this.#reader = reader;
    this.#heard = heard;
    this.#broken = broken;
    this.#worker = this.#begin();
  }

  ask(request: Request): void {
    this.#worker.postMessage(request);
  }

  /** @returns undefined where it cannot be told, as when the search they belong to is stopped */
  try(trial: Trial): Promise<Tried | undefined> {
    const ask = this.#next++;
    return new Promise((resolve) => {
      this.#trials.set(ask, resolve);
      this.ask({ type: 'try', ask, trial });
    });
  }

  /** Ends the search by ending the worker; a new one is begun from what the browser has already loaded. */
  stop(): void {
    this.#worker.terminate();
    for (const answer of this.#trials.values()) answer(undefined);
    this.#trials.clear();
    this.#worker = this.#begin();
  }

  end(): void {
    this.#worker.terminate();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
      type: 'module',
      name: 'tutela-engine',
    });
    // The reader of PDF finds itself in a worker and greets the page in a language of its own.
    worker.onmessage = ({ data }: MessageEvent<Answer | { readonly type?: never }>) => {
      if (data.type === 'tried') {
        this.#trials.get(data.ask)?.(data.tried);
        this.#trials.delete(data.ask);
      } else if (data.type !== undefined) this.#heard(data);
    };
    worker.onerror = () => this.#broken();
    worker.postMessage({ type: 'begin', reader: this.#reader } satisfies Request);
    return worker;
  }
}

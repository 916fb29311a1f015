import type { Answer, Request } from './messages.ts';

/** The engine in a worker of its own, so that the page stays quick and a search can be stopped at once. */
export class Engine {
  #worker: Worker;
  readonly #heard: (answer: Answer) => void;
  readonly #broken: () => void;

  constructor(heard: (answer: Answer) => void, broken: () => void) {
    this.#heard = heard;
    this.#broken = broken;
    this.#worker = this.#begin();
  }

  ask(request: Request): void {
    this.#worker.postMessage(request);
  }

  /** Ends the search by ending the worker; a new one is begun from what the browser has already loaded. */
  stop(): void {
    this.#worker.terminate();
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
      if (data.type !== undefined) this.#heard(data);
    };
    worker.onerror = () => this.#broken();
    return worker;
  }
}

/**
 * Expected trouble, kept as a value beside the result so that the work goes on and a clerk can act.
 * `code` is stable and is translated at the door; `message` is the English default.
 */
export type Problem = {
  readonly code: string;
  readonly message: string;
  /** File name as the user gave it, when the trouble belongs to one. */
  readonly file?: string;
  /** One-based line, or page, or outline path: where to look. */
  readonly place?: string;
};

/** Input that cannot be used at all: a door prints the line and leaves with code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problem: Problem;

  /**
   * By name and form: the built pages and the server that hands them the desk each hold a copy of this class, and what the one
   * throws is trouble with the input to the other as well, not a fault of ours.
   */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return thrown instanceof Error && thrown.name === 'InputError' && 'problem' in thrown;
  }

  constructor(problem: Problem) {
    super([problem.file, problem.place, problem.message].filter(Boolean).join(': '));
    this.problem = problem;
  }
}

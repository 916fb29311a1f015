import type { Problem } from '#engine/model/problem.ts';

/** What a word processor keeps beside the words, counted on the way, to be said aloud. */
export type Tally = {
  inserted: number;
  deleted: number;
  moved: number;
  /** Paragraphs with hidden words. */
  hidden: number;
  comments: number;
  /** Signs of fonts that nobody can read without the font. */
  symbols: number;
  /** Documents inside the document that are not read. */
  embedded: number;
  /** Numbers that the document does not store. */
  unstored: number;
  /** Fields that do not end. */
  openFields: number;
};

export function emptyTally(): Tally {
  return {
    inserted: 0,
    deleted: 0,
    moved: 0,
    hidden: 0,
    comments: 0,
    symbols: 0,
    embedded: 0,
    unstored: 0,
    openFields: 0,
  };
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}

/** @returns one sentence for each kind of trouble that was met */
export function problemsOf(file: string, tally: Tally): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, message: string) => problems.push({ code, message, file });
  const { inserted, deleted, moved } = tally;
  if (inserted + deleted + moved > 0) {
    const counts = `${inserted} insertions, ${deleted} deletions, ${moved} moves`;
    add(
      'source.tracked-changes',
      `the document holds tracked changes (${counts}); the text is read as if all were accepted, so compare it with the official one`,
    );
  }
  if (tally.hidden > 0)
    add(
      'source.hidden-text',
      `hidden text in ${tally.hidden} paragraphs is left out; unhide it if it is law`,
    );
  if (tally.comments > 0) add('source.comments', `${tally.comments} comments are left out`);
  if (tally.symbols > 0)
    add(
      'source.unknown-symbol',
      `${tally.symbols} signs of a symbol font cannot be read and stand as \uFFFD; compare them with the official text`,
    );
  if (tally.embedded > 0)
    add(
      'source.embedded',
      `${tally.embedded} documents inside the document are not read; copy their text into it`,
    );
  if (tally.unstored > 0)
    add(
      'source.unstored-number',
      `${tally.unstored} automatic numbers are not stored in the document and are missing; type them in`,
    );
  return problems;
}

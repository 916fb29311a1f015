type Out = { on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown };

/** What it says when the disk of the file that our output goes to is full. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** What a system says when the reader of a pipe has gone: Windows has a name of its own. */
const GONE = new Set(['EPIPE', 'EOF']);

/**
 * The reader of our output may stop before its end, as `head` does: that is no fault. What is still to be done is done,
 * and the exit code says what was found, as if all had been read.
 */
export function allowClosedPipe(...outs: readonly Out[]): void {
  for (const out of outs) {
    out.on('error', (error) => {
      if (!GONE.has(error.code ?? '')) throw error;
    });
  }
}

/** Where the disk of the file that our output goes to is full, nothing that reads it may take it for whole: one line, and code 2. */
export function endWhereFull(...outs: readonly Out[]): void {
  for (const out of outs) {
    out.on('error', (error) => {
      if (!FULL.has(error.code ?? '')) return;
      process.stderr.write(
        'tutela: what is printed cannot be written (the disk is full); free some space, or print it elsewhere\n',
      );
      process.exit(2);
    });
  }
}

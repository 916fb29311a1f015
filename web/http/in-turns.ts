/**
 * Asks once for all who wait. Who asks while an answer is under way gets the next one, which begins after they asked: no
 * answer is older than its question.
 */
export function inTurns<T>(work: () => Promise<T>): () => Promise<T> {
  let now: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    const begun = work().finally(() => {
      if (now === begun) now = undefined;
    });
    now = begun;
    return begun;
  };
  return () => {
    if (!now) return begin();
    next ??= now
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
}

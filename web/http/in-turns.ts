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
    if (next) return next;
    if (!now) return begin();
    next = now
      .catch(() => undefined)
      // Those who are at the door already are let in first: one question for them too.
      .then(() => new Promise((resolve) => setImmediate(resolve)))
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
}

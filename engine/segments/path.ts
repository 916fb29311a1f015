import type { Container } from './containers.ts';

/** Keeps the headings above the place where the reading stands, highest first. */
export type PathKeeper = {
  enter(container: Container): void;
  current(): readonly string[];
};

/**
 * A heading of the same or a higher level ends the ones below. Where levels are equal or absent the
 * rank of the word decides, since many sources give Titre and Chapitre one level.
 */
export function pathKeeper(): PathKeeper {
  let stack: readonly Container[] = [];
  let path: readonly string[] = [];
  return {
    enter(container) {
      let keep = stack.length;
      while (keep > 0 && !contains(stack[keep - 1] as Container, container)) keep -= 1;
      stack = container.text === '' ? stack.slice(0, keep) : [...stack.slice(0, keep), container];
      path = stack.map((one) => one.text);
    },
    current() {
      return path;
    },
  };
}

function contains(outer: Container, inner: Container): boolean {
  if (outer.level !== undefined && inner.level !== undefined && outer.level !== inner.level) {
    return outer.level < inner.level;
  }
  if (outer.rank !== undefined && inner.rank !== undefined) return outer.rank < inner.rank;
  return false;
}

import type { Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { lawName, segment } from '#engine/segments/index.ts';

/** Of the provisions of the shorter of two laws, so many must stand in the other word for word. */
const SHARED = 0.2;

export type Newest = { readonly replaced: ReadonlySet<number>; readonly problems: readonly Problem[] };

/**
 * A law named as one that was laid on the desk before it, in the same language, is a new version of it where the file has
 * the same name, or where the two share words; the earlier one is then not read. Where they share none, two laws may
 * only have the same name: both are read, and a person is told.
 *
 * @param sources in the order they were laid on the desk
 * @returns the places of those that a later one replaces
 */
export function newestOfEach(sources: readonly Source[]): Newest {
  const replaced = new Set<number>();
  const problems: Problem[] = [];
  sources.forEach((later, at) => {
    sources.slice(0, at).forEach((earlier, index) => {
      if (replaced.has(index) || !sameName(earlier, later)) return;
      if (earlier.name === later.name || shareWords(earlier, later)) {
        replaced.add(index);
        problems.push(newVersion(earlier, later));
      } else problems.push(sameNameOnly(earlier, later));
    });
  });
  return { replaced, problems };
}

/** Two laws of one file were never versions of one another. */
function sameName(earlier: Source, later: Source): boolean {
  return (
    earlier.sha256 !== later.sha256 && lawName(earlier) === lawName(later) && earlier.lang === later.lang
  );
}

function shareWords(earlier: Source, later: Source): boolean {
  const [one, other] = [earlier, later].map(
    (source) => new Set(segment(source).segments.map(({ text }) => text.replace(/\s+/gu, ' ').trim())),
  );
  if (!one || !other) return false;
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared > 0 && shared >= SHARED * Math.min(one.size, other.size);
}

function newVersion(earlier: Source, later: Source): Problem {
  const message = `is a new version of "${lawName(later)}"; the earlier one (${earlier.name}) was taken off the desk, and stays among the originals`;
  return { code: 'law.new-version', file: later.name, message };
}

function sameNameOnly(earlier: Source, later: Source): Problem {
  const message = `names its law "${lawName(later)}", as ${earlier.name} does, and shares no words with it; where it replaces that document, remove the earlier one`;
  return { code: 'law.same-name', file: later.name, message };
}

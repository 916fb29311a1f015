import type { LawRead } from '#engine/model/publication.ts';
import type { Source } from '#engine/model/source.ts';
import type { LawVersion } from '#store/decisions/law-sets.ts';
import { keepable } from '#store/readings/json.ts';

/**
 * Which expression of which work each law is that was read: as the document itself says it, else its language and the day
 * of its version, else the day on which these very bytes were first read here.
 *
 * @param firstRead ISO date by SHA-256 of the original
 */
export function versionsOf(
  laws: readonly LawRead[],
  sources: readonly Source[],
  firstRead: ReadonlyMap<string, string>,
): readonly LawVersion[] {
  return laws.flatMap((law) => {
    const { sha256, lang, title } = law;
    if (sha256 === undefined) return [];
    const identity = sourceOf(law, sources)?.identity;
    const day = identity?.versionDate ?? identity?.inForce ?? firstRead.get(sha256) ?? '';
    const expression = identity?.expression ?? `${lang}@${day}`;
    const work = keepable(law.law) || sha256;
    return [{ work, expression: keepable(expression), title: keepable(title), lang, sha256 }];
  });
}

/** A file may hold several laws: then by title. */
function sourceOf({ sha256, title }: LawRead, sources: readonly Source[]): Source | undefined {
  const own = sources.filter((source) => source.sha256 === sha256);
  return own.length === 1 ? own[0] : own.find((source) => source.title === title);
}

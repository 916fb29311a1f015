import { words } from 'made:library';
import type { LibraryValues } from '#engine/model/library.ts';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { groupOf } from '#web/library/choice.ts';

/** The groups of requirements that the topics of a record name, in the order of the catalogue. */
export function groupsOf({ topics }: LibraryValues, lang: string) {
  const named = new Set(topics.flatMap((topic) => words.topics[topic]?.groups ?? []));
  const { catalogue, groupIsEnglish } = catalogueIn(lang);
  return catalogue.instrument.groups
    .filter(({ id }) => named.has(id))
    .map(({ id, title }) => ({
      id,
      title,
      english: groupIsEnglish(id),
      count: catalogue.requirements.filter((requirement) => groupOf(requirement) === id).length,
    }));
}

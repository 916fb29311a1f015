import type { Catalogue } from '#engine/model/catalogue.ts';
import { Mapping } from '#engine/model/mapping.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import { readYaml, type TextFile } from './read.ts';

/**
 * Reads how the catalogue stands to one other instrument.
 *
 * @param file `mappings/<id>.yaml`
 * @throws InputError naming the file, the line or field, and what to do
 */
export function readMapping(file: TextFile, catalogue: Catalogue): Mapping {
  const { mapping, problems } = checkMapping(file, catalogue);
  const first = problems[0];
  if (first) throw new InputError(first);
  return mapping!;
}

/** The same as a list of everything that is wrong, for authors and tests. `mapping` is set when nothing is. */
export function checkMapping(
  file: TextFile,
  catalogue: Catalogue,
): { readonly mapping?: Mapping; readonly problems: readonly Problem[] } {
  const read = readYaml(file, Mapping);
  if (read.problems) return { problems: read.problems };
  const mapping = read.value;
  const wrong = [...wrongPlace(mapping, file.path), ...wrongRows(mapping, catalogue)];
  const problems = wrong.map(({ place, ...rest }) => ({ ...rest, file: file.path, place: `field "${place}"` }));
  return problems.length > 0 ? { problems } : { mapping, problems };
}

type Wrong = { readonly code: string; readonly place: string; readonly message: string };

function wrongPlace({ id }: Mapping, path: string): readonly Wrong[] {
  if (path === `mappings/${id}.yaml`) return [];
  const message = `"${id}" belongs in mappings/${id}.yaml; move the file or correct the id`;
  return [{ code: 'id-not-path', place: 'id', message }];
}

/** What the schema cannot show: that the requirement exists, that no row repeats another, denies it, or claims the unread. */
function wrongRows({ maps }: Mapping, catalogue: Catalogue): readonly Wrong[] {
  const ids = new Set(catalogue.requirements.map(({ id }) => id));
  const seen = new Set<string>();
  const related = new Set(maps.filter(({ relation }) => relation !== 'none').map((row) => row.requirement));
  return maps.flatMap(({ requirement, provision, relation, mark }, index): readonly Wrong[] => {
    const place = `maps.${index}`;
    const key = `${requirement} ${provision}`;
    const twice = seen.has(key);
    seen.add(key);
    if (!ids.has(requirement)) {
      const message = `"${requirement}" is not a requirement; correct or remove the row`;
      return [{ code: 'no-such-requirement', place, message }];
    }
    if (twice) return [{ code: 'said-twice', place, message: `${key} is there already; remove one` }];
    if (relation === 'none' && related.has(requirement)) {
      const message = `"${requirement}" has a related provision in another row; remove this "none" or that row`;
      return [{ code: 'none-and-some', place, message }];
    }
    if (mark === 'unverified' && relation !== 'intersects' && relation !== 'none') {
      const message = `"${relation}" is said of a text that was not read; read it, or say "intersects" or "none"`;
      return [{ code: 'not-read', place, message }];
    }
    return [];
  });
}

import { createHash } from 'node:crypto';
import type { Aspect } from '#engine/model/decision.ts';
import type { About } from '#operations/assess/evidence.ts';

/** A row as its box says it: which requirement, and what the page had seen of its law and of its practice. */
export type Ticked = { readonly requirement: string; readonly law: number; readonly practice: number };

const BOX = /^([a-z]+\.[a-z0-9-]+) (\d{1,15}) (\d{1,15})$/u;
const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
/** More than the catalogue has. */
const MOST = 1000;

/** What the box of a row holds. */
export function boxOf(
  requirement: string,
  { law, practice }: Readonly<Record<Aspect, { readonly moved: number }>>,
): string {
  return `${requirement} ${law.moved} ${practice.moved}`;
}

/** @returns each requirement once; what is not in the form of a box is left out */
export function tickedIn(form: FormData): readonly Ticked[] {
  const found = form
    .getAll('row')
    .slice(0, MOST)
    .flatMap((value) => {
      const [, requirement, law, practice] = (typeof value === 'string' && BOX.exec(value)) || [];
      if (requirement === undefined) return [];
      return [{ requirement, law: Number(law), practice: Number(practice) }];
    });
  return [...new Map(found.map((each) => [each.requirement, each])).values()];
}

/** @returns the aspects that a field names: law, practice, or both */
export function aspectsIn(form: FormData, name: string, both = false): readonly Aspect[] {
  const value = form.get(name);
  if (value === 'law' || value === 'practice') return [value];
  return both && value === 'both' ? ['law', 'practice'] : [];
}

/**
 * The findings that a step is about. A form that is sent twice gives the same ids, so it decides once.
 *
 * @param what all that the step says, as text
 */
export function aboutOf(
  form: FormData,
  ticked: readonly Ticked[],
  aspects: readonly Aspect[],
  what: string,
): readonly About[] {
  const batch = form.get('batch');
  return ticked.flatMap((row) =>
    aspects.map((aspect) => ({
      requirement: row.requirement,
      aspect,
      seen: row[aspect],
      ...(typeof batch === 'string' && UUID7.test(batch)
        ? { id: idIn(batch, [row.requirement, aspect, what].join('\n')) }
        : {}),
    })),
  );
}

/** A UUID of version 7 with the time of the batch, told apart by what it is for. */
function idIn(batch: string, what: string): string {
  const hex = createHash('sha256').update(batch).update('\n').update(what).digest('hex');
  return `${batch.slice(0, 13)}-7${hex.slice(0, 3)}-${batch[19]}${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}

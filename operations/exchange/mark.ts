import { createHash } from 'node:crypto';
import type { Link } from '#engine/model/desk-decision.ts';

/**
 * The id of the decision that settles a merge up to this decision of another installation: made from its hash, so that
 * merging the same bundle again finds it. UUID of version 7 in form, with the time of the original id.
 */
export function markOf({ id, hash }: Pick<Link, 'id' | 'hash'>): string {
  const made = createHash('sha256').update(`tutela merge ${hash}`).digest('hex');
  return `${id.slice(0, 14)}7${made.slice(0, 3)}-8${made.slice(3, 6)}-${made.slice(6, 18)}`;
}

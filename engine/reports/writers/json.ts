import type { Publication } from '#engine/model/publication.ts';

/** The publication itself, from which everything else is drawn. */
export function json(publication: Publication): string {
  return `${JSON.stringify(publication, null, 1)}\n`;
}

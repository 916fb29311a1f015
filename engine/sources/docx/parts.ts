import { placeFrom } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { readXml } from '../zip/xml.ts';
import { PREFIXES } from './names.ts';

/** Where the parts of the document are, found by their relationships and not by their names (ECMA-376 Part 2, 9). */
export type Parts = {
  readonly main: string;
  /** @param kind last word of the relationship type: "styles", "numbering", "footnotes", "core-properties" */
  find(kind: string): string | undefined;
};

/** @returns undefined when the package names no main document */
export function partsOf(archive: Archive): Parts | undefined {
  const top = relationships(archive, '');
  const main = top.get('officeDocument');
  if (main === undefined) return undefined;
  const own = relationships(archive, main);
  return { main, find: (kind) => own.get(kind) ?? top.get(kind) };
}

/** @returns the first target of each kind, internal ones only */
function relationships(archive: Archive, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const place = `${folder}_rels/${part.slice(slash)}.rels`;
  const targets = new Map<string, string>();
  const bytes = archive.read(place);
  if (bytes === undefined) return targets;
  readXml(archive.file, place, bytes, PREFIXES, {
    open(name, attributes) {
      if (name !== 'rel:Relationship' || attributes['TargetMode'] === 'External') return;
      const kind = /(?<![^/])[^/]*$/u.exec(attributes['Type'] ?? '')?.[0] ?? '';
      const target = placeFrom(folder, attributes['Target'] ?? '');
      if (!targets.has(kind) && archive.names.includes(target)) targets.set(kind, target);
    },
    close: () => undefined,
  });
  return targets;
}

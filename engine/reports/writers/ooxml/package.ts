import { strToU8, zipSync, type Zippable } from 'fflate';
import { tag, xmlFile } from './xml.ts';

export type PackagePart = {
  /** Path in the package, without a leading slash. */
  readonly path: string;
  readonly xml: string;
  /** Of the part, as [Content_Types].xml names it. */
  readonly type: string;
};

export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** Office Open XML has one moment for all files: the same document gives the same bytes on any day, in any time zone. */
const MOMENT = '1980-01-01T00:00:00';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An Office Open XML package (ECMA-376, part 2). The first part is the document itself. */
export function officePackage(
  parts: readonly PackagePart[],
  relations: ReadonlyMap<string, readonly Relation[]>,
) {
  const files: Zippable = { '[Content_Types].xml': strToU8(contentTypes(parts)) };
  const roots = parts.flatMap((part, index): Relation[] => {
    if (index === 0) return [{ id: 'rId1', type: `${OFFICE}/officeDocument`, target: part.path }];
    if (part.path === 'docProps/core.xml')
      return [{ id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: part.path }];
    if (part.path === 'docProps/app.xml')
      return [{ id: 'rId3', type: `${OFFICE}/extended-properties`, target: part.path }];
    return [];
  });
  files['_rels/.rels'] = strToU8(relationships(roots));
  for (const { path, xml } of parts) {
    files[path] = strToU8(xmlFile(xml));
    const own = relations.get(path);
    if (own) files[path.replace(/(?<![^/])([^/]+)$/u, '_rels/$1.rels')] = strToU8(relationships(own));
  }
  return zipSync(files, { level: 6, mtime: MOMENT });
}

/** @param kind last step of the type: "styles", "footer" */
export function relation(id: string, kind: string, target: string): Relation {
  return { id, type: `${OFFICE}/${kind}`, target };
}

function relationships(relations: readonly Relation[]): string {
  return xmlFile(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(({ id, type, target }) => tag('Relationship', { Id: id, Type: type, Target: target })),
    ),
  );
}

function contentTypes(parts: readonly PackagePart[]): string {
  return xmlFile(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, type }) => tag('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

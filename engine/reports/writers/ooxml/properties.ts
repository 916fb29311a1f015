import type { PackagePart } from './package.ts';
import { tag, words } from './xml.ts';

export type Properties = {
  readonly title: string;
  readonly lang: string;
  /** ISO 8601 date; the day the document speaks of, not the moment it was written. */
  readonly date?: string;
  readonly subject?: string;
  readonly description?: string;
  /** Words, as the writer counted them. */
  readonly count?: number;
};

/** Who made it, called what, in which language (ECMA-376, part 2, clause 11; part 1, section 22.2). */
export function propertyParts({ title, lang, date, subject, description, count }: Properties): PackagePart[] {
  const moment = date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}T00:00:00Z` : undefined;
  const dated = (name: string) => (moment ? tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment) : '');
  const core = tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    tag('dc:title', {}, words(title)),
    subject ? tag('dc:subject', {}, words(subject)) : '',
    description ? tag('dc:description', {}, words(description)) : '',
    tag('dc:language', {}, words(lang)),
    dated('dcterms:created'),
    dated('dcterms:modified'),
  );
  const app = tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    count === undefined ? '' : tag('Words', {}, String(count)),
    tag('Application', {}, 'Tutela'),
  );
  return [
    {
      path: 'docProps/core.xml',
      xml: core,
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      xml: app,
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    },
  ];
}

import type { LibraryRecord, LibraryType, LinkChecked } from '#engine/model/library.ts';

const KINDS: Readonly<Record<LibraryType, string>> = {
  guideline: 'CreativeWork',
  'un-document': 'CreativeWork',
  law: 'Legislation',
  report: 'Report',
  toolkit: 'HowTo',
  training: 'LearningResource',
  dataset: 'Dataset',
  'press-release': 'CreativeWork',
};

/** Media types of the formats that a record may name. */
export const MEDIA: Readonly<Record<string, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  txt: 'text/plain',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  epub: 'application/epub+zip',
};

/**
 * A record as schema.org describes it. What is not known is not said; the file stays where its publisher keeps it.
 *
 * @param page the absolute address of the record's own page
 */
export function creativeWork(
  { id, values, seen }: LibraryRecord,
  page: string,
  checked?: LinkChecked,
): Readonly<Record<string, unknown>> {
  const media = checked?.media ?? (values.format === undefined ? undefined : MEDIA[values.format]);
  const size = checked?.size ?? values.size;
  return {
    '@context': 'https://schema.org',
    '@type': KINDS[values.type],
    '@id': page,
    identifier: values.symbol === undefined ? id : [id, values.symbol],
    name: values.title,
    inLanguage: values.languages,
    ...(values.year === undefined ? {} : { datePublished: String(values.year) }),
    publisher: values.publishers.map((name) => ({ '@type': 'Organization', name })),
    keywords: values.topics,
    ...(values.states ? { spatialCoverage: values.states.map(countryOf) } : {}),
    sdDatePublished: seen,
    ...(values.url === undefined
      ? {}
      : {
          encoding: [
            {
              '@type': 'MediaObject',
              contentUrl: values.url,
              ...(media === undefined ? {} : { encodingFormat: media }),
              ...(size === undefined ? {} : { contentSize: String(size) }),
            },
          ],
        }),
  };
}

const countryOf = (code: string) => ({ '@type': 'Country', identifier: code });

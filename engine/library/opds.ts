import type { LibraryRecord, LinkChecked } from '#engine/model/library.ts';
import { MEDIA } from './creative-work.ts';

/** Media types of OPDS 2.0. */
export const OPDS_FEED = 'application/opds+json';
export const OPDS_PUBLICATION = 'application/opds-publication+json';
/** A file that its publisher gives freely is had so; of a page or a copy elsewhere nobody knows what it asks. */
const OPEN = 'http://opds-spec.org/acquisition/open-access';
const HAD = 'http://opds-spec.org/acquisition';

type Link = Readonly<Record<string, unknown>>;

export type Places = {
  /** "https://tutela.example/en/library" */
  readonly library: string;
  /** The picture that stands for a record: its publisher's own is not copied. */
  readonly cover: string;
  /** "Guideline · 2019 · English" */
  readonly about: (record: LibraryRecord) => string;
};

/**
 * One record; undefined where no address is known, since OPDS lists only what can be had. Its year stands in the description:
 * "published" is a whole date in the schema, and no more than a year is known of any record.
 */
export function opdsPublication(
  record: LibraryRecord,
  { library, cover, about }: Places,
  checked?: LinkChecked,
): Readonly<Record<string, unknown>> | undefined {
  const { id, values, seen } = record;
  if (values.url === undefined) return undefined;
  const media = checked?.media ?? (values.format === undefined ? undefined : MEDIA[values.format]);
  const size = checked?.size ?? values.size;
  const open = values.address === 'official' && values.format !== undefined;
  return {
    metadata: {
      '@type': 'http://schema.org/CreativeWork',
      identifier: `${library}/${id}`,
      title: values.title,
      publisher: values.publishers,
      ...(values.languages.length > 0 ? { language: values.languages } : {}),
      description: about(record),
      modified: `${seen}T00:00:00Z`,
      subject: values.topics.map((topic) => ({ name: topic, code: topic, scheme: `${library}#topics` })),
    },
    links: [
      { rel: 'self', href: `${library}/${id}/record.opds`, type: OPDS_PUBLICATION },
      { rel: 'alternate', href: `${library}/${id}`, type: 'text/html' },
      {
        rel: open ? OPEN : HAD,
        href: values.url,
        ...(media === undefined ? {} : { type: media }),
        ...(size === undefined ? {} : { size }),
      },
    ],
    images: [{ href: cover, type: 'image/png', width: 300, height: 420 }],
  };
}

export type OpdsPage = {
  readonly title: string;
  readonly records: readonly LibraryRecord[];
  readonly checked: ReadonlyMap<string, LinkChecked>;
  /** Of all pages together. */
  readonly total: number;
  readonly perPage: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of another page of the same question. */
  readonly at: (page: number) => string;
  /** A template of RFC 6570. */
  readonly search: string;
  readonly facets: readonly {
    readonly title: string;
    readonly options: readonly {
      readonly title: string;
      readonly href: string;
      readonly count: number;
      readonly chosen: boolean;
    }[];
  }[];
};

/** A page of records for readers of OPDS 2.0, with the same facets and the same search as the page for people. */
export function opdsFeed(feed: OpdsPage, places: Places): Readonly<Record<string, unknown>> {
  const { page, pages, at } = feed;
  const to = (rel: string, number: number, there: boolean): Link[] =>
    there ? [{ rel, href: at(number), type: OPDS_FEED }] : [];
  return {
    metadata: {
      title: feed.title,
      numberOfItems: feed.total,
      itemsPerPage: feed.perPage,
      currentPage: page,
    },
    links: [
      { rel: 'self', href: at(page), type: OPDS_FEED },
      { rel: 'start', href: `${places.library}/catalogue.opds`, type: OPDS_FEED },
      { rel: 'search', href: feed.search, type: OPDS_FEED, templated: true },
      ...to('first', 1, page > 1),
      ...to('previous', page - 1, page > 1),
      ...to('next', page + 1, page < pages),
      ...to('last', pages, page < pages),
      { rel: 'alternate', href: places.library, type: 'text/html' },
    ],
    publications: feed.records.flatMap(
      (record) => opdsPublication(record, places, feed.checked.get(record.id)) ?? [],
    ),
    facets: feed.facets
      .filter(({ options }) => options.length > 0)
      .map(({ title, options }) => ({
        metadata: { title },
        links: options.map(({ title: name, href, count, chosen }) => ({
          ...(chosen ? { rel: 'self' } : {}),
          href,
          type: OPDS_FEED,
          title: name,
          properties: { numberOfItems: count },
        })),
      })),
  };
}

import { z } from 'zod';
import { isLanguageTag } from './language-tag.ts';

/** What a record is: its category. */
export const LIBRARY_TYPES = [
  ...(['guideline', 'un-document', 'law', 'report', 'toolkit', 'training', 'dataset'] as const),
  'press-release',
] as const;
export type LibraryType = (typeof LIBRARY_TYPES)[number];

/** What a record is about; its words stand in languages/<lang>/portal-library.ftl. */
export const LIBRARY_TOPICS = [
  ...(['opsc', 'implementation', 'ratification', 'reporting', 'recommendations', 'supervision'] as const),
  ...(['mandate', 'legislation', 'regulation', 'strategy', 'national-response', 'budget', 'nhri'] as const),
  ...(['terminology', 'csam', 'csec', 'trafficking', 'child-labour', 'child-marriage', 'surrogacy'] as const),
  ...(['travel-tourism', 'digital', 'grooming', 'sexual-extortion', 'cybercrime', 'technology'] as const),
  ...(['classification', 'hotlines', 'helplines', 'victims', 'victim-identification', 'justice'] as const),
  ...(['law-enforcement', 'health', 'adolescents', 'vulnerable-groups', 'migration', 'violence'] as const),
  ...(['participation', 'training', 'business', 'financial', 'telecom', 'transparency', 'data'] as const),
  ...(['indicators', 'evidence', 'research', 'network', 'regional', 'eu', 'lanzarote'] as const),
] as const;
export type LibraryTopic = (typeof LIBRARY_TOPICS)[number];

/** Whose address it is: the publisher's own, a page of somebody else about it, or a copy on a site that shares documents. */
export const LIBRARY_ADDRESSES = ['official', 'secondary', 'mirror'] as const;
export const LIBRARY_FORMATS = ['html', 'pdf', 'txt', 'doc', 'docx', 'xls', 'xlsx', 'epub'] as const;

const Line = (most: number) => z.string().trim().min(2).max(most);
const Tag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/)
  .refine(isLanguageTag, 'is no language tag (BCP 47), such as fr, zh-Hant or yue');

/** A record as it is shown; what is absent is not known. */
export const LibraryValues = z
  .strictObject({
    title: Line(300),
    publishers: z.array(Line(160)).min(1).max(8),
    /** Who is named with the publishers, where that says more. */
    credit: Line(300).optional(),
    year: z.int().min(1900).max(2100).optional(),
    type: z.enum(LIBRARY_TYPES),
    /** BCP 47. */
    languages: z.array(Tag).max(30),
    topics: z.array(z.enum(LIBRARY_TOPICS)).min(1).max(12),
    /** Absent where none is known that may be linked. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .optional(),
    address: z.enum(LIBRARY_ADDRESSES).optional(),
    /** Of the United Nations or another body. */
    symbol: Line(80).optional(),
    format: z.enum(LIBRARY_FORMATS).optional(),
    /** Of the file, in bytes. */
    size: z.int().min(1).optional(),
    /** M49. */
    regions: z
      .array(z.string().regex(/^\d{3}$/))
      .max(20)
      .optional(),
    /** ISO 3166-1 alpha-2. */
    states: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .max(60)
      .optional(),
  })
  .refine(({ url, address }) => (url === undefined) === (address === undefined), {
    path: ['address'],
    message: 'an address and whose it is are told together',
  });
export type LibraryValues = z.infer<typeof LibraryValues>;

/** Id of a record: L001 came with the house, A001 was added at the desk. */
export const LibraryId = z.string().regex(/^[LA]\d{3,6}$/);

/** A record with the day on which it was seen, or on which somebody last said something of it. */
export type LibraryRecord = {
  readonly id: string;
  readonly values: LibraryValues;
  /** ISO 8601. */
  readonly seen: string;
  /** Where it was seen: the source of the facts, or nothing for what was said at the desk. */
  readonly source?: { readonly title: string; readonly trust: 'high' | 'medium' | 'low' };
};

export const LIBRARY_STEPS = ['add', 'correct', 'withdraw'] as const;
export type LibraryStepKind = (typeof LIBRARY_STEPS)[number];

/** The last word of a person on a record. */
export type LibraryStanding = {
  readonly record: string;
  readonly kind: LibraryStepKind;
  /** Null for what was withdrawn. */
  readonly values: LibraryValues | null;
  /** ISO 8601 date. */
  readonly on: string;
};

/** What became of a link when it was last tried. */
export const LINK_OUTCOMES = [
  ...([
    'fine',
    'moved',
    'gone',
    'refused',
    'unreachable',
    'insecure',
    'too-slow',
    'too-large',
    'loop',
  ] as const),
  'forbidden-address',
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

export type LinkChecked = {
  readonly record: string;
  /** The address that was tried: one that was put right meanwhile has not been tried. */
  readonly url: string;
  readonly outcome: LinkOutcome;
  /** Of HTTP, where there was an answer. */
  readonly status?: number;
  /** Where it led, when that is elsewhere. */
  readonly final?: string;
  /** Media type, as the answer says it. */
  readonly media?: string;
  /** Bytes of the file, as the answer says it. */
  readonly size?: number;
  /** ISO 8601 date. */
  readonly on: string;
};

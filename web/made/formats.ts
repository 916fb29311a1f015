import { BINARY_FORMATS, FORMATS } from '#engine/sources/index.ts';

export type FormatShown = {
  readonly id: string;
  readonly title: string;
  /** With the dot: ".docx". None where the content alone tells. */
  readonly endings: readonly string[];
};

export type FormatGroup = {
  readonly kind: 'document' | 'text' | 'publisher';
  readonly formats: readonly FormatShown[];
};

/** The formats that publishers of law use stand before HTML in the table: their root tells them, not their name. */
const FIRST_GENERAL = 'html';
/** The ending of a format that is told by its root stands in no table. */
const BY_ROOT = '.xml';

/** What can be opened, as a person looks for it: own documents first, then text, then what publishers give out. */
export function formatGroups(): readonly FormatGroup[] {
  const general = FORMATS.findIndex(({ id }) => id === FIRST_GENERAL);
  return [
    // A format without endings refuses what no other takes.
    {
      kind: 'document',
      formats: BINARY_FORMATS.filter(({ extensions }) => extensions.length > 0).map(shown),
    },
    { kind: 'text', formats: FORMATS.slice(general).map(shown) },
    { kind: 'publisher', formats: FORMATS.slice(0, general).map(shown) },
  ];
}

/** @returns the list of an input for files: ".pdf,.docx,…" */
export function acceptOf(groups: readonly FormatGroup[]): string {
  const endings = groups.flatMap(({ formats }) => formats.flatMap((format) => format.endings));
  return [...new Set([...endings, BY_ROOT])].join(',');
}

function shown({ id, title, extensions }: (typeof FORMATS | typeof BINARY_FORMATS)[number]): FormatShown {
  return { id, title, endings: extensions.map((extension) => `.${extension}`) };
}

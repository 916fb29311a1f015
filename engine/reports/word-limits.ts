import type { WordLimit } from '#engine/model/document.ts';

/**
 * How well a limit is known: `V` was read in its source; `M+` is a number often cited, from memory; `M-` is a weak
 * memory, and such a number is kept for the person who checks it and never shown.
 */
type Mark = 'V' | 'M+' | 'M-';

type Known = {
  readonly words: number;
  readonly document: string;
  readonly source: string;
  readonly mark: Mark;
};

/** Limits of the treaty body system. Alternative reports have limits too, and none of them was verified. */
const LIMITS = {
  periodic: {
    words: 21200,
    document: 'Periodic report',
    source: 'Committee on the Rights of the Child, reporting procedure',
    mark: 'V',
  },
  initial: {
    words: 31800,
    document: 'Initial report under a treaty',
    source: 'General Assembly resolution 68/268, para. 16',
    mark: 'M+',
  },
  core: {
    words: 42400,
    document: 'Common core document',
    source: 'General Assembly resolution 68/268, para. 16',
    mark: 'M+',
  },
  replies: {
    words: 10700,
    document: 'Replies to a list of issues',
    source: 'General Assembly resolution 68/268, para. 16',
    mark: 'M-',
  },
} as const satisfies Readonly<Record<string, Known>>;

export type Limited = keyof typeof LIMITS;

/** The limit of a kind of document; undefined where the number is too weakly known to be shown. */
export function wordLimit(kind: Limited): WordLimit | undefined {
  const { words, document, source, mark }: Known = LIMITS[kind];
  return mark === 'M-' ? undefined : { words, document, source, verified: mark === 'V' };
}

import type { Mark, Pinpoints } from '#engine/model/requirement.ts';

/** One place a requirement rests on, and how it was checked. */
export type Citation = {
  readonly cite: string;
  /** "verified": read in the text. "section": the heading was read. "unverified": from memory. */
  readonly mark: Mark;
};

/**
 * Every place of a requirement, the Protocol first, then the Guidelines, then other instruments. A paragraph of the
 * Guidelines is named only where it was verified in their text; else their section alone.
 *
 * @returns [{cite: "OPSC 3(1)(c)", mark: "verified"}, {cite: "CRC/C/156 sect. V", mark: "section"}]
 */
export function citationsOf({ opsc, guidelines, other }: Pinpoints): readonly Citation[] {
  return [
    ...opsc.map((number): Citation => ({ cite: `OPSC ${number}`, mark: 'verified' })),
    ...guidelines.map(({ section, paras, mark }): Citation => {
      const shown = mark === 'verified' && paras !== undefined;
      return { cite: `CRC/C/156 sect. ${section}${shown ? ` para. ${paras}` : ''}`, mark };
    }),
    ...other,
  ];
}

import { commitments, overlays, sheets } from 'made:sectors';
import { sheetIn } from '#engine/catalogue/sectors.ts';
import type { Commitment } from '#engine/facts/commitments.ts';
import { Sector, type SectorSheet } from '#engine/model/sector.ts';

export { sheets } from 'made:sectors';
/** ISO 8601: the day on which the commitments were read. */
export const readOn = commitments.asOf;

/** The questions of a sector in the language of a page; every language of the portal that has them has them whole. */
export function sheetFor(lang: string, sector: string): SectorSheet | undefined {
  const { data } = Sector.safeParse(sector);
  const sheet = sheets.find((each) => each.sector === data);
  return sheet && data && sheetIn(sheet, overlays[lang]?.[data]);
}

/** Whether the questions stand in English on a page of this language. */
export function isEnglish(lang: string): boolean {
  return lang === 'en' || overlays[lang] === undefined;
}

export function commitmentsOf(codes: readonly string[]): readonly Commitment[] {
  return codes.flatMap((code) => commitments.commitments.find((each) => each.code === code) ?? []);
}

/** Examples of what law asks already. */
export const LAWS: readonly Commitment[] = commitmentsOf(['LD1', 'LD2', 'LD3']);

/** Two commitments that were read on one page of one scheme are one source. */
export function sourcesOf(codes: readonly string[]): readonly Commitment[] {
  const found = commitmentsOf(codes);
  return found.filter(
    (each, at) => found.findIndex(({ scheme, url }) => scheme === each.scheme && url === each.url) === at,
  );
}

import { readSectorOverlays, readSectors } from '#engine/catalogue/sectors.ts';
import { readCommitments, type Commitments } from '#engine/facts/commitments.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Sector, SectorOverlay, SectorSheet } from '#engine/model/sector.ts';
import { commitmentsFile, sectorFiles, sectorOverlayFiles } from '#store/sectors.ts';

export type Sectors = {
  readonly sheets: readonly SectorSheet[];
  /** By language, then by sector; each is complete. */
  readonly overlays: Readonly<Record<string, Readonly<Record<Sector, SectorOverlay>>>>;
  readonly commitments: Commitments;
};

/**
 * The questions for companies, in every language that has them, and what they rest on.
 *
 * @throws InputError naming file and field
 */
export function sectorsOf(catalogue: Catalogue): Sectors {
  const commitments = readCommitments(commitmentsFile());
  const sheets = readSectors(sectorFiles(), {
    requirements: new Set(catalogue.requirements.map(({ id }) => id)),
    commitments: new Set(commitments.commitments.map(({ code }) => code)),
  });
  const overlays = Object.entries(sectorOverlayFiles()).map(
    ([lang, files]) => [lang, readSectorOverlays(lang, files, sheets)] as const,
  );
  return { sheets, overlays: Object.fromEntries(overlays), commitments };
}

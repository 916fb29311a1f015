import { readOverlay } from '#engine/catalogue/overlay.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay } from '#engine/model/overlay.ts';
import { overlayFiles } from '#store/overlays.ts';

/**
 * The catalogue in the other languages that are installed, by language. Read when a report or a page first needs it:
 * to check law, nobody does.
 *
 * @throws InputError naming file and requirement
 */
export function overlaysOf(catalogue: Catalogue): Readonly<Record<string, Overlay>> {
  return Object.fromEntries(
    overlayFiles().map(({ lang, files }) => [lang, readOverlay(lang, files, catalogue)]),
  );
}

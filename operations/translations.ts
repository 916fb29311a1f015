import { checkOverlay, englishOf } from '#engine/catalogue/overlay.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { OverlayFiles } from '#store/overlays.ts';

/** How far the catalogue is translated into one language; each number is of so many requirements. */
export type TranslationStanding = {
  readonly lang: string;
  readonly requirements: number;
  /** Title, question and why. */
  readonly begun: number;
  /** All parts. */
  readonly whole: number;
  /** Read by a lawyer whose language it is. */
  readonly reviewed: number;
  /** The English was changed since. */
  readonly stale: readonly string[];
  /** Nothing says from which English they were made: see `stamped`. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
};

export function standingOf({ lang, files }: OverlayFiles, catalogue: Catalogue): TranslationStanding {
  const { overlay, problems } = checkOverlay(lang, files, catalogue);
  const texts = Object.entries(overlay.texts);
  return {
    lang,
    requirements: catalogue.requirements.length,
    begun: texts.length,
    whole: texts.filter(([, { detail, evidence, worked }]) => detail && evidence && worked).length,
    reviewed: texts.filter(([, { state }]) => state === 'reviewed').length,
    stale: texts.filter(([, { stale }]) => stale).map(([id]) => id),
    missing: catalogue.requirements.map(({ id }) => id).filter((id) => overlay.texts[id] === undefined),
    problems,
  };
}

/**
 * Notes in each file from which English its texts were made, so that a later change of the English is seen. Only for a
 * translator who has just read both side by side.
 *
 * @param all also those that have a note; otherwise only those that have none
 */
export function stamped({ files }: OverlayFiles, catalogue: Catalogue, all: boolean): OverlayFiles['files'] {
  const known = new Map(catalogue.requirements.map((each) => [each.id, each]));
  return files.map(({ path, text }) => {
    const lines = text.split('\n');
    const out: string[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] ?? '';
      out.push(line);
      const requirement = known.get(/^ {2}([a-z]+\.[a-z0-9-]+):\s*$/u.exec(line)?.[1] ?? '');
      if (!requirement) continue;
      const has = /^ {4}of: /u.test(lines[at + 1] ?? '');
      if (has && !all) continue;
      if (has) at += 1;
      out.push(`    of: '${englishOf(requirement)}'`);
    }
    return { path, text: out.join('\n') };
  });
}

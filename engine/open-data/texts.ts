import type { Overlay } from '#engine/model/overlay.ts';
import type { Texts } from './input.ts';

/**
 * The catalogue in another language, as the writers take it. A text whose English was changed after it was translated is
 * left out: in open data nobody sees a note beside it.
 */
export function textsOf(overlay: Overlay): Texts {
  return {
    lang: overlay.lang,
    state: overlay.state,
    ...(overlay.title === '' ? {} : { title: overlay.title }),
    group: (group) => overlay.groups[group],
    of: (requirement) => {
      const text = overlay.texts[requirement];
      if (text === undefined || text.stale) return undefined;
      const { title, question, why, detail } = text;
      return { title, question, why, ...(detail === undefined ? {} : { detail }) };
    },
  };
}

import type { Voice } from '#engine/model/desk-decision.ts';
import type { Recommendation } from '#engine/model/recommendation.ts';
import type { Source } from '#engine/model/source.ts';
import { headOf, type DocumentHead } from './document-head.ts';
import { paragraphKind } from './paragraph-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { StateNames } from './states.ts';

export type Observations = {
  readonly head: DocumentHead;
  /** All numbered paragraphs: recommendations, concerns and the rest. */
  readonly all: readonly Recommendation[];
};

/**
 * Concluding observations, as a reader of Word or PDF read them, cut into their numbered paragraphs and points.
 *
 * @param source with its SHA-256, by which a document without symbol is known
 * @param place on whose desk it is laid
 */
export function fromObservations(
  source: Source,
  place: { readonly state: string; readonly voice: Voice },
  states: StateNames,
): Observations {
  const head = headOf(source.blocks, states);
  const key = head.symbol?.replaceAll('/', '_') ?? (source.sha256 ?? source.name).slice(0, 16);
  const used = new Map<string, number>();
  const all = paragraphsOf(source.blocks).map(({ number, lead, text, headings, page }): Recommendation => {
    const times = (used.get(number) ?? 0) + 1;
    used.set(number, times);
    const whole = lead === '' ? text : `${lead}\n${text}`;
    return {
      id: `co:${place.state}:${place.voice}:${key}:${number}${times > 1 ? `~${times}` : ''}`,
      source: 'concluding-observations',
      voice: place.voice,
      states: [place.state],
      countries: [],
      ...(head.symbol === undefined ? {} : { symbol: head.symbol }),
      paragraph: number,
      bodies: head.body === undefined ? [] : [head.body],
      mechanism: 'treaty-body',
      // Points of a paragraph share its verb: "recommends that the State party: (a) …".
      kind: paragraphKind(whole),
      ...(head.date === undefined ? {} : { date: head.date }),
      text: whole,
      lang: source.lang ?? 'und',
      headings,
      ...(page === undefined ? {} : { page }),
      themes: [],
      persons: [],
      sdgs: [],
      position: 'unknown',
      by: [],
      concerns: true,
    };
  });
  return { head, all };
}

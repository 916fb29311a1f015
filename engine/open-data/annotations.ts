import { judgementsIn, type PublishedEvidence } from '#engine/model/desk-publication.ts';
import type { PublicationInput } from './input.ts';
import { irisOf } from './iris.ts';
import { moment, type Json } from './oscal.ts';

export type AnnotationsInput = PublicationInput & {
  /** Whole text of a provision, where it is at hand: with it, positions are counted exactly. See `positionOf`. */
  readonly textOf?: ((segment: string) => string | undefined) | undefined;
};

/**
 * Every quoted word of a publication as a page of annotations (`application/ld+json;
 * profile="http://www.w3.org/ns/anno.jsonld"`; W3C Web Annotation Data Model, 23 February 2017). The target is the
 * provision as the publication read it, chosen by quote and by position; the bodies are the requirement and the reason.
 */
export function annotationPage({ signed, catalogue, base, textOf }: AnnotationsInput): Json {
  const { content } = signed;
  const iris = irisOf(base);
  const collection = `${iris.publication(content)}/annotations`;
  const items = judgementsIn(content).flatMap(({ requirement, aspect, judgement }) =>
    judgement.evidence.map(({ segment, quote }, index) => ({
      id: `${iris.finding(content, requirement, aspect)}/evidence/${index + 1}`,
      type: 'Annotation',
      motivation: 'assessing',
      created: moment(judgement.on.accepted),
      body: [
        {
          type: 'SpecificResource',
          source: iris.requirement(catalogue.instrument.id, requirement),
          purpose: 'classifying',
        },
        {
          type: 'TextualBody',
          value: `${judgement.verdict} (${aspect}): ${judgement.reason}`,
          format: 'text/plain',
          purpose: 'assessing',
        },
      ],
      target: {
        source: iris.provision(content, segment),
        selector: [
          quoteSelector(quote),
          { type: 'TextPositionSelector', ...positionOf(quote, textOf?.(segment)) },
        ],
      },
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${collection}/1`,
    type: 'AnnotationPage',
    partOf: {
      id: collection,
      type: 'AnnotationCollection',
      label: `Quotes of the findings on ${content.state.name}, version ${content.version}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

/** Context at the edge of a text is empty, and then left out (4.2.4). */
function quoteSelector({ exact, prefix, suffix }: PublishedEvidence['quote']): Json {
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/**
 * Our selectors count UTF-16 units, the standard counts characters (4.2.5). With the text of the provision the count is
 * exact. Without it, it is exact unless a character beyond U+FFFF stands earlier in the provision than the 32 characters
 * of context that are kept.
 */
export function positionOf(
  { exact, prefix, start }: PublishedEvidence['quote'],
  text?: string,
): { readonly start: number; readonly end: number } {
  const before = text === undefined ? prefix : text.slice(0, start);
  const first = start - (before.length - characters(before));
  return { start: first, end: first + characters(exact) };
}

function characters(text: string): number {
  return [...text].length;
}

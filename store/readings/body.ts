import type { Segment } from '#engine/model/segment.ts';
import { keepableJson } from './json.ts';

/** A provision as it is kept: its words once, where its selector says them again. */
export function bodyOf(segment: Segment): string {
  const { selector, ...rest } = segment;
  if (selector === undefined || selector.exact !== segment.text) return keepableJson(segment);
  const { exact: _, ...place } = selector;
  return keepableJson({ ...rest, selector: place });
}

export function segmentOf(body: unknown): Segment {
  const segment = body as Segment;
  const { selector, text } = segment;
  return selector === undefined
    ? segment
    : { ...segment, selector: { ...selector, exact: selector.exact ?? text } };
}

import type { Block } from '#engine/model/source.ts';
import { ABOVE, BELOW, TEXT } from './mark.ts';
import type { Mark } from './mark.ts';
import { isTitle, LONGEST_HEADING, withoutNotes } from './titles.ts';

/** Brazil prints the heading on the line above the article. */
export function headingsAbove(blocks: readonly Block[], marks: Mark[]): void {
  const found: number[] = [];
  let articles = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.type !== 'article' || mark.level !== undefined) continue;
    articles += 1;
    if (mark.heading !== '' || index === 0 || marks[index - 1] !== TEXT) continue;
    if (mark.textFrom >= (blocks[index]?.text.length ?? 0) && marks[index + 1] === TEXT) {
      const below = blocks[index + 1]?.text ?? '';
      if (below.length <= LONGEST_HEADING && isTitle(below)) continue;
    }
    const above = blocks[index - 1]?.text ?? '';
    const followsArticle =
      marks[index - 2]?.type === 'article' && mark.textFrom >= (blocks[index - 2]?.text.length ?? 0);
    if (above.length <= LONGEST_HEADING + 40 && !followsArticle && isTitle(withoutNotes(above)))
      found.push(index);
  }
  if (found.length < 3 || found.length < articles / 50) return;
  for (const index of found) {
    const mark = marks[index];
    if (mark?.type !== 'article') continue;
    marks[index] = { ...mark, heading: withoutNotes(blocks[index - 1]?.text ?? '') };
    marks[index - 1] = ABOVE;
  }
}

/** Some laws print label, heading and text on three lines. */
export function headingsBelow(blocks: readonly Block[], marks: Mark[]): void {
  const found: number[] = [];
  let bare = 0;
  for (let index = 0; index < marks.length - 2; index += 1) {
    const mark = marks[index];
    const text = blocks[index]?.text ?? '';
    if (
      mark?.type !== 'article' ||
      mark.level !== undefined ||
      mark.heading !== '' ||
      mark.textFrom < text.length
    )
      continue;
    bare += 1;
    const below = blocks[index + 1]?.text ?? '';
    if (
      marks[index + 1] === TEXT &&
      marks[index + 2] === TEXT &&
      below.length <= LONGEST_HEADING &&
      isTitle(below)
    )
      found.push(index);
  }
  if (found.length < bare / 2) return;
  for (const index of found) {
    const mark = marks[index];
    if (mark?.type !== 'article') continue;
    marks[index] = { ...mark, heading: blocks[index + 1]?.text ?? '' };
    marks[index + 1] = BELOW;
  }
}

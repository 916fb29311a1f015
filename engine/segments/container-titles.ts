import type { Block } from '#engine/model/source.ts';
import { TEXT, TITLE } from './mark.ts';
import type { Mark } from './mark.ts';
import { isNote, isTitle } from './titles.ts';

/** "TÍTULO I" on one line, its title on the next; notes on its wording in brackets go with it. */
export function titleContainers(blocks: readonly Block[], marks: Mark[]): void {
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark?.type !== 'container' || blocks[index]?.kind === 'heading') continue;
    let at = index + 1;
    const next = blocks[at];
    if (
      mark.container.untitled &&
      next !== undefined &&
      marks[at] === TEXT &&
      next.text.length <= 200 &&
      isTitle(next.text) &&
      !next.text.startsWith('(')
    ) {
      marks[index] = {
        type: 'container',
        container: { ...mark.container, text: `${mark.container.text} ${next.text}` },
      };
      marks[at] = TITLE;
      at += 1;
    }
    while (marks[at] === TEXT && isNote(blocks[at]?.text ?? '')) {
      marks[at] = TITLE;
      at += 1;
    }
  }
}

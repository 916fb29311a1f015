import { isUnstored, leavesOut } from '../docx/fields.ts';
import type { Tally } from '../docx/tally.ts';
import type { Destination, State } from './state.ts';
import { SKIPPED, STARRED } from './words.ts';

type Group = {
  readonly state: State;
  readonly tally: Tally;
  readonly enterStory: (kind: 'note' | 'box') => void;
};

/**
 * Turns the words of a group to where they belong (RTF 1.9.1, "Destinations").
 *
 * @param starred whether `\*` stood before the word: readers that do not know it pass over the group
 * @returns true when the word says what the group is
 */
export function turnTo(name: string, starred: boolean, { state, tally, enterStory }: Group): boolean {
  const into = (value: Destination) => {
    state.destination = value;
    return true;
  };
  const inSkipped = state.destination === 'skipped' && state.outer === undefined;
  if (name === 'annotation' && !inSkipped) tally.comments += 1;
  if (starred && !STARRED.has(name)) return into('skipped');
  if (SKIPPED.has(name)) return into('skipped');
  if (name === 'info') return into('properties');
  if (name === 'title' && state.destination === 'properties') return into('title');
  if (inSkipped) return false;
  if (name === 'fonttbl') return into('fonts');
  if (name === 'stylesheet') return into('styles');
  if (name === 'listtext' || name === 'pntext') return into('label');
  if (name === 'nesttableprops') return into('properties');
  if (name === 'upr') {
    state.outer = state.destination;
    return into('skipped');
  }
  if (name === 'ud') {
    const outer = state.outer ?? state.destination;
    state.outer = undefined;
    return into(outer);
  }
  if (name === 'field') state.field = { instruction: '' };
  if (name === 'fldinst') return into('instruction');
  if (name === 'fldrslt') {
    const instruction = state.field?.instruction ?? '';
    if (isUnstored(instruction)) tally.unstored += 1;
    if (leavesOut(instruction)) return into('skipped');
    return true;
  }
  if ((name === 'footnote' || name === 'shptxt') && state.destination === 'body') {
    enterStory(name === 'footnote' ? 'note' : 'box');
    return true;
  }
  return name === 'field';
}

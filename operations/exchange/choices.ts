import { InputError } from '#engine/model/problem.ts';
import { keyOf, type Compared } from './compare.ts';
import type { Choice } from './taking.ts';

/**
 * One choice for all: what only stands there is taken, and conflicts are settled so.
 *
 * @param take theirs or ours
 */
export function forAll(take: Choice): (finding: Compared) => Choice {
  return ({ what }) => (what === 'conflict' ? take : 'theirs');
}

/**
 * Choices in a file: one line for each finding, "REQUIREMENT VOICE ASPECT theirs" or "ours"; "#" begins a remark. What is
 * not named stays open.
 *
 * @param findings those that may be named
 * @throws InputError at the first line that cannot be followed, with its number
 */
export function chosenIn(
  text: string,
  file: string,
  findings: readonly Compared[],
): (finding: Compared) => Choice | undefined {
  const open = new Set(
    findings.filter(({ what }) => what === 'only-there' || what === 'conflict').map(keyOf),
  );
  const choices = new Map<string, Choice>();
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const words = line.replace(/#.*$/u, '').trim().split(/\s+/u);
    if (words[0] === '') continue;
    const [choice, key] = [words.pop(), words.join(' ')];
    const wrong = (message: string) =>
      new InputError({ code: 'exchange.choices', file, place: `line ${index + 1}`, message });
    if (choice !== 'theirs' && choice !== 'ours')
      throw wrong(
        'write the requirement, the voice, law or practice, then theirs or ours: csam.produce state law theirs',
      );
    if (!open.has(key)) throw wrong(`"${key}" is not open: the list without --take names what is`);
    if (choices.has(key)) throw wrong(`"${key}" is named twice`);
    choices.set(key, choice);
  }
  return (finding) => choices.get(keyOf(finding));
}

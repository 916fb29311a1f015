import type { Cue, Reason } from '#engine/model/match.ts';
import type { Say } from '#web/words/say.ts';

/** @returns the words of the law in which the program recognised something, each once, in their order */
export function wordsFound(cues: readonly Cue[]): readonly string[] {
  return [
    ...new Set(cues.filter((cue) => cue.field === 'text').map((cue) => cue.words.replace(/\s+/g, ' '))),
  ];
}

/**
 * @param found words of the law itself; where there are any, they say more than the names of concepts
 * @returns a reason of the matcher as a sentence
 */
export function reasonWords({ code, args }: Reason, found: readonly string[], say: Say): string {
  const named = String(args['concepts'] ?? Object.values(args).join(', ')).replaceAll('-', ' ');
  const concepts =
    code === 'cues' && found.length > 0 ? found.map((words) => `“${words}”`).join(', ') : named;
  return say(`reason-${code}`, { ...args, concepts });
}

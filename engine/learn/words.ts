import { isSentence, linesOfMessage, messagesOf, type Message } from './messages.ts';

/**
 * The words of the portal that children read outside the pages of languages/<lang>/learn: the pages of help, the page that
 * says how to use them safely, and the children's version of a State profile, which is made of nothing but templates.
 */
export const WORD_SETS = ['help', 'help-safety', 'children-version'] as const;
export type WordSet = (typeof WORD_SETS)[number];

type Chosen = { readonly file: string; readonly keys: RegExp };

const SETS: Readonly<Record<WordSet, Chosen>> = {
  help: {
    file: 'portal-help.ftl',
    // What only adults read: the directory, and what it says of each service.
    keys: /^help-(?!directory|title-directory|col-|kind-|trust-|kept-|read-on|changed-on|confirmed-on|pack-|safety(?:-(?!link)|$))/u,
  },
  'help-safety': { file: 'portal-help.ftl', keys: /^help-safety(?!-link)/u },
  'children-version': {
    file: 'portal-learn.ftl',
    keys: /^learn-(?:promise|crc|opic|country|voice|looked|law|practice|do|help-child|read)(?:-|$)/u,
  },
};

/** @returns the file, below languages/<lang>, in which a set of words stands */
export function fileOfWords(set: WordSet): string {
  return SETS[set].file;
}

/** The messages of one set, out of the text of its file. */
export function wordsIn(set: WordSet, ftl: string): readonly Message[] {
  return messagesOf(ftl).filter(([key]) => SETS[set].keys.test(key));
}

/** Their sentences, as readability is measured: names of one or two words would make any text look easy. */
export function sentencesIn(set: WordSet, ftl: string): readonly string[] {
  return wordsIn(set, ftl)
    .flatMap(([, text]) => linesOfMessage(text))
    .filter(isSentence);
}

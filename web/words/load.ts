import { wordsFile } from './languages.ts';
import { addWords, hasWords } from './say.ts';

/** Loads the words of one language into this browser, once. */
export async function loadWords(lang: string): Promise<void> {
  if (!hasWords(lang)) addWords({ [lang]: await wordsFile(lang) });
}

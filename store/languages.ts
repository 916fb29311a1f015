import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PACKAGE } from './catalogue.ts';

export type LanguageFiles = {
  /** BCP 47: the name of the folder. */
  readonly lang: string;
  /** Its words, what is needed to search in it, and its pages for learning: "portal.ftl", "lexicon.yaml", "learn/teens/x.md". */
  readonly files: Readonly<Record<string, string>>;
};

/** The folders of languages/ as they are, whatever is in them, in the order of their names. */
export function languageFiles(root: string = PACKAGE): readonly LanguageFiles[] {
  const folder = join(root, 'languages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((lang) => statSync(join(folder, lang)).isDirectory())
    .sort()
    .map((lang) => ({
      lang,
      files: Object.fromEntries(
        readdirSync(join(folder, lang), { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep).join('/'))
          .filter((name) => /^(?:[^/]+\.(?:ftl|yaml)|learn\/.+\.md)$/u.test(name))
          .sort()
          .map((name) => [name, readFileSync(join(folder, lang, name), 'utf8')]),
      ),
    }));
}

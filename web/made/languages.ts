import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay, TranslationState } from '#engine/model/overlay.ts';
import type { LanguageFiles } from '#store/languages.ts';

/** So many of so many; the base is what English has. */
export type Counted = { readonly done: number; readonly base: number };

/** How far one language is. */
export type LanguageShown = {
  /** BCP 47. */
  readonly lang: string;
  /** Messages of the pages and of the reasons the program gives; `state` as its portal.ftl says. */
  readonly pages: Counted & { readonly state: 'original' | TranslationState | 'none' };
  /** Requirements with title, question and why; whether the groups at least have their titles. */
  readonly catalogue: Counted & {
    readonly state: 'original' | TranslationState | 'none';
    readonly groups: boolean;
  };
  /** Concepts that can be found in laws of this language; 0 where laws in it are not searched. */
  readonly search: Counted;
  /** Messages of the reports that are drawn from publications. */
  readonly reports: Counted;
  /** Pages for learning. */
  readonly learning: Counted;
};

const MESSAGE = /^[a-z][a-zA-Z0-9-]* *=/gmu;
const CONCEPT = /^[a-z][a-z0-9-]*:/gmu;
const LEARNING = /^learn\//u;

/**
 * Counts the files of each language against those of English.
 *
 * @returns the languages that have the most first
 */
export function languagesShown(
  folders: readonly LanguageFiles[],
  catalogue: Catalogue,
  overlays: Readonly<Record<string, Overlay>>,
): readonly LanguageShown[] {
  const english = folders.find(({ lang }) => lang === 'en')?.files ?? {};
  const learning = Object.keys(english).filter((name) => LEARNING.test(name));
  return folders
    .map(({ lang, files }): LanguageShown => {
      const counted = (wanted: (name: string) => boolean, sign: RegExp): Counted => ({
        done: count(files, english, wanted, sign),
        base: count(english, english, wanted, sign),
      });
      const said = /^translation-state = (original|draft|reviewed)$/mu.exec(files['portal.ftl'] ?? '')?.[1];
      return {
        lang,
        pages: {
          ...counted((name) => /^(?:portal|why|concepts)/u.test(name), MESSAGE),
          state: (said as 'original' | TranslationState | undefined) ?? 'none',
        },
        catalogue: catalogueOf(lang, catalogue, overlays[lang]),
        search:
          'pack.yaml' in files ? counted((name) => name === 'lexicon.yaml', CONCEPT) : { done: 0, base: 0 },
        reports: counted((name) => name === 'report-desk.ftl', MESSAGE),
        learning: {
          done: learning.filter((name) => name in files).length,
          base: learning.length,
        },
      };
    })
    .sort((a, b) => weight(b) - weight(a) || a.lang.localeCompare(b.lang, 'en'));
}

/** Keys that English has not are not counted: they are said nowhere. */
function count(
  files: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
  wanted: (name: string) => boolean,
  sign: RegExp,
): number {
  return Object.entries(english)
    .filter(([name]) => wanted(name))
    .map(([name, text]) => {
      const own = new Set(files[name]?.match(sign) ?? []);
      return [...new Set(text.match(sign) ?? [])].filter((key) => own.has(key)).length;
    })
    .reduce((sum, each) => sum + each, 0);
}

function catalogueOf(
  lang: string,
  catalogue: Catalogue,
  overlay: Overlay | undefined,
): LanguageShown['catalogue'] {
  const base = catalogue.requirements.length;
  if (lang === 'en') return { done: base, base, state: 'original', groups: true };
  const texts = Object.values(overlay?.texts ?? {});
  const reviewed = texts.length > 0 && texts.every(({ state }) => state === 'reviewed');
  return {
    done: texts.length,
    base,
    state: overlay ? (reviewed ? 'reviewed' : 'draft') : 'none',
    groups: overlay !== undefined && catalogue.instrument.groups.every(({ id }) => id in overlay.groups),
  };
}

function weight({ pages, catalogue, search, reports }: LanguageShown): number {
  const share = ({ done, base }: Counted): number => (base === 0 ? 0 : done / base);
  const original = pages.state === 'original' ? 1 : 0;
  return 8 * original + 4 * share(pages) + 2 * share(catalogue) + share(reports) + share(search) / 2;
}

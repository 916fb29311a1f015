import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay } from '#engine/model/overlay.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { translated } from '#engine/catalogue/translated.ts';

/** What of a requirement stands in English on a page of another language, because it is not translated. */
export type Untranslated = {
  /** Title, question and why are translated together. */
  readonly title: boolean;
  readonly detail: boolean;
  readonly evidence: boolean;
  readonly worked: boolean;
};

export type Translation = {
  /** `original`: the page is in English; `none`: nothing of this requirement is translated. */
  readonly state: 'original' | 'none' | 'draft' | 'reviewed';
  /** The English was changed since. */
  readonly stale: boolean;
  readonly english: Untranslated;
};

export type InLanguage = {
  /** With the words of the language in the place of the English ones, as far as there are any. */
  readonly catalogue: Catalogue;
  readonly translationOf: (id: string) => Translation;
  /** Whether the title of a requirement stands in English because it has no other. */
  readonly isEnglish: (id: string) => boolean;
  readonly groupIsEnglish: (id: string) => boolean;
  readonly articleIsEnglish: (number: string) => boolean;
};

/** The catalogue for the pages of one language, with what of it is still English. */
export function inLanguage(catalogue: Catalogue, overlay: Overlay | undefined): InLanguage {
  if (!overlay) return untouched(catalogue);
  return {
    catalogue: translated(catalogue, overlay),
    translationOf(id) {
      const text = overlay.texts[id];
      if (!text) return { state: 'none', stale: false, english: everything(true) };
      const { state, stale, detail, evidence, worked } = text;
      const absent = (part: unknown): boolean => part === undefined;
      return {
        state,
        stale,
        english: {
          title: false,
          detail: absent(detail),
          evidence: absent(evidence),
          worked: absent(worked),
        },
      };
    },
    isEnglish: (id) => overlay.texts[id] === undefined,
    groupIsEnglish: (id) => overlay.groups[id] === undefined,
    articleIsEnglish: (number) => overlay.articles[number] === undefined,
  };
}

function untouched(catalogue: Catalogue): InLanguage {
  return {
    catalogue,
    translationOf: () => ({ state: 'original', stale: false, english: everything(false) }),
    isEnglish: () => false,
    groupIsEnglish: () => false,
    articleIsEnglish: () => false,
  };
}

function everything(is: boolean): Untranslated {
  return { title: is, detail: is, evidence: is, worked: is };
}

/** Attributes of an element whose words stand in English on a page of another language. */
export function marked(english: boolean): { readonly lang?: 'en'; readonly dir?: 'ltr' } {
  return english ? { lang: 'en', dir: 'ltr' } : {};
}

/** @returns the key of an addressee of the catalogue: "Health & social services" is "health-social-services" */
export function addresseeKey(addressee: Requirement['addressees'][number]): AddresseeKey {
  return addressee.toLowerCase().replace(/[^a-z]+/gu, '-') as AddresseeKey;
}

type AddresseeKey =
  | 'legislature'
  | 'executive'
  | 'judiciary'
  | 'prosecutors'
  | 'law-enforcement'
  | 'health-social-services'
  | 'education'
  | 'state-internationally'
  | 'media'
  | 'isps-platforms'
  | 'travel-tourism'
  | 'financial-sector';

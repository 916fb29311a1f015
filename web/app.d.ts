declare module 'made:version' {
  /** Content hash of the catalogue. */
  export const version: string;
}
declare module 'made:catalogue' {
  import type { Catalogue } from '#engine/model/catalogue.ts';
  export const catalogue: Catalogue;
}
/** The catalogue in other languages, by language. */
declare module 'made:overlays' {
  import type { Overlay } from '#engine/model/overlay.ts';
  export const overlays: Readonly<Record<string, Overlay>>;
}
/** How far each language is, counted from its files. */
declare module 'made:languages' {
  import type { LanguageShown } from '#web/made/languages.ts';
  export const languagesShown: readonly LanguageShown[];
}
/** The same catalogue without its prose, for the browser: what the matcher and a list of results need. */
declare module 'made:catalogue-lean' {
  import type { Catalogue } from '#engine/model/catalogue.ts';
  export const catalogue: Catalogue;
  export const profiles: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly requirements: readonly string[];
  }[];
}
/** States and their standing under the Protocol, profiles and mappings, for the interface for programs. */
declare module 'made:parties' {
  import type { State } from '#engine/catalogue/index.ts';
  import type { Mapping } from '#engine/model/mapping.ts';
  export const parties: readonly State[];
  export const mappings: readonly Mapping[];
  /** ISO 8601 date. */
  export const modified: string;
  export const profiles: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly requirements: readonly string[];
  }[];
}
declare module 'made:packs' {
  import type { LanguagePack } from '#engine/model/pack.ts';
  export const packs: readonly LanguagePack[];
}
/** Facts about States, each value with its source, and the map that shows them. */
declare module 'made:state-facts' {
  import type { FiguresRead, Regions, Reporting, Treaties } from '#engine/facts/index.ts';
  import type { World } from '#web/made/world-shape.ts';
  export const regions: Regions;
  export const treaties: Treaties;
  export const reporting: Reporting;
  export const figures: FiguresRead;
  export const world: World;
}
/** Services where a child finds help, as collected: who may see which is asked of #engine/help. */
declare module 'made:help' {
  import type { HelpService } from '#engine/model/help.ts';
  export const services: readonly HelpService[];
}
/** Records of the resource centre, and by which words they are found. */
declare module 'made:library' {
  import type { LibraryWords } from '#engine/facts/index.ts';
  import type { LibraryRecord } from '#engine/model/library.ts';
  import type { TermPack } from '#engine/model/term.ts';
  export const records: readonly LibraryRecord[];
  export const words: LibraryWords;
  export const terms: readonly Pick<TermPack, 'lang' | 'terms'>[];
}
/** Pages for children and those who help them, of all languages. */
declare module 'made:learn' {
  import type { LearnPage, Standings } from '#engine/learn/index.ts';
  export const pages: readonly LearnPage[];
  /** Who has read them: by language, then by page or set of words. */
  export const standings: Readonly<Record<string, Readonly<Record<string, Standings>>>>;
}
declare module 'made:states' {
  import type { StateShown } from '#web/made/state.ts';
  /** By the name in the address: "exempla". */
  export const states: Readonly<Record<string, StateShown>>;
}
declare module 'made:example' {
  /** One law of the made-up State, for the example button of the check page. */
  export const example: { readonly name: string; readonly text: string };
}
declare module 'made:formats' {
  import type { FormatGroup } from '#web/made/formats.ts';
  export const groups: readonly FormatGroup[];
  /** For the input of files: ".pdf,.docx,…". */
  export const accept: string;
}
/** The questions for companies, complete in each language that has them, and the commitments they rest on. */
declare module 'made:sectors' {
  import type { Sectors } from '#operations/sectors.ts';
  export const sheets: Sectors['sheets'];
  export const overlays: Sectors['overlays'];
  export const commitments: Sectors['commitments'];
}

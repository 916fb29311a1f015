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
/** States and their standing under the Protocol, and the profiles, for the interface for programs. */
declare module 'made:parties' {
  import type { State } from '#engine/catalogue/index.ts';
  export const parties: readonly State[];
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

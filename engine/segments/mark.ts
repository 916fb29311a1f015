import type { Container } from './containers.ts';
import type { LabelKind } from './words.ts';

/** What a block is in the order of the law. `above` and `below` are the headings of an article beside it. */
export type Mark =
  | {
      readonly type: 'article';
      readonly kind: LabelKind;
      readonly number: string;
      readonly bare: string;
      readonly heading: string;
      readonly textFrom: number;
      readonly level: number | undefined;
    }
  | { readonly type: 'container'; readonly container: Container }
  | { readonly type: 'above' | 'below' | 'title' }
  | { readonly type: 'text' };

export const TEXT: Mark = { type: 'text' };

export const TITLE: Mark = { type: 'title' };

export const ABOVE: Mark = { type: 'above' };

export const BELOW: Mark = { type: 'below' };

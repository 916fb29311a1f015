import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Rule } from '#engine/model/signature.ts';

/** A small made-up language, law and catalogue, for the tests of this folder and the benches of the matcher. */

export function packOf(
  lexicon: Readonly<Record<string, readonly string[]>>,
  rest: Partial<LanguagePack> = {},
): LanguagePack {
  return { lang: 'en', name: 'English', dir: 'ltr', lexicon, numbers: { ten: 10, eighteen: 18 }, ...rest };
}

/** A provision with its order as its id, unless told otherwise. */
export function provision(order: number, text: string, rest: Partial<Segment> = {}): Segment {
  return {
    id: `${order}`,
    law: 'Act',
    lawTitle: 'Act',
    lang: 'en',
    number: `${order}`,
    heading: '',
    path: [],
    eId: `art_${order}`,
    text,
    portions: [],
    order,
    ...rest,
  };
}

/** A catalogue of requirements that have only rules; an empty list stands for one that law cannot answer. */
export function catalogueOf(rules: Readonly<Record<string, readonly Partial<Rule>[]>>): Catalogue {
  const requirements = Object.entries(rules).map(
    ([id, own]) =>
      ({
        id,
        title: id,
        ...(own.length > 0 ? { signature: { rules: own.map((rule) => ({ weight: 1, ...rule })) } } : {}),
      }) as unknown as Requirement,
  );
  const instrument = {
    id: 'made-up',
    title: 'Made up',
    adopted: '2000-01-01',
    edition: '2000-01-01',
    articles: [],
    groups: [],
  };
  return { instrument, requirements, version: 'made-up' };
}

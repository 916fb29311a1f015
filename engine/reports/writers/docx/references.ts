import { tag } from '../ooxml/xml.ts';
import type { PackagePart } from '../ooxml/package.ts';

/**
 * The reference of each citation, by its bookmark: what a reader sees is "PC, art. 41", what a program follows is
 * the provision itself. Kept beside the text (ECMA-376, part 1, 15.2.5), so that no machine name stands in a sentence.
 */
export function referencesPart(refs: readonly string[]): PackagePart {
  return {
    path: 'customXml/item1.xml',
    type: 'application/xml',
    xml: tag(
      'references',
      { xmlns: 'urn:tutela:references:1' },
      ...refs.map((ref, at) => tag('reference', { bookmark: `_cite${at + 1}`, ref })),
    ),
  };
}

import { detect } from 'tinyld';
import type { Block } from '#engine/model/source.ts';

/** Characters looked at; more does not make the answer surer. */
const SAMPLE = 20_000;

/**
 * @returns the BCP 47 primary language of about 20,000 characters from the middle, where a law
 *   speaks and not its front page; undefined when the words are too few or the detector is unsure
 */
export function detectLanguage(blocks: readonly Block[]): string | undefined {
  const parts: string[] = [];
  let length = 0;
  for (let index = middle(blocks); index < blocks.length && length < SAMPLE; index += 1) {
    const text = blocks[index]?.text ?? '';
    const start = text.length > 2 * SAMPLE ? Math.floor(text.length / 2) : 0;
    const part = text.slice(start, start + SAMPLE - length);
    parts.push(part);
    length += part.length;
  }
  const sample = parts.join(' ');
  if (!/\p{L}{2}/u.test(sample)) return undefined;
  return detect(sample) || undefined;
}

/** @returns a canonical tag ("PT_br" becomes "pt-BR"), undefined when it is none */
export function normaliseTag(tag: string | undefined): string | undefined {
  if (tag === undefined || tag.trim() === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Where to begin so that the sample lies in the middle, or covers all of a short document. */
function middle(blocks: readonly Block[]): number {
  let total = 0;
  for (const block of blocks) total += block.text.length;
  const skip = Math.max(0, (total - SAMPLE) / 2);
  let passed = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    passed += blocks[index]?.text.length ?? 0;
    if (passed > skip) return index;
  }
  return 0;
}

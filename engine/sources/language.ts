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
  return isCatalan(sample) ? 'ca' : detect(sample) || undefined;
}

/** The detector has no Catalan and answers with one of its neighbours; these words are in none of them. */
const CATALAN =
  /(?<!\p{L})(?:amb|dels|aquest(?:a|s|es)?|llei|seva|seves|també|mitjançant|pels|són|perquè)(?!\p{L})/giu;
const SHARE = 0.02;

function isCatalan(sample: string): boolean {
  const found = sample.match(CATALAN)?.length ?? 0;
  return found >= 3 && found >= SHARE * (sample.match(/\s+/gu)?.length ?? 0);
}

/** What the detector can answer. For all other languages the document is better believed. */
const DETECTED = new Set(
  `af am ber rn ja zh ko my th vi id km tl bn ta hi ur gu kn te fr en de es pt it nl ga la cs sr el mk sk da sv fi no
   nb is hu ro bg be ru uk pl lt et lv hy tr he yi ar fa tt kk mn tk eo vo ca`.split(/\s+/u),
);

/** @returns whether the detector knows the language at all, so that it may contradict the document */
export function isDetectable(tag: string): boolean {
  return DETECTED.has(tag.split('-')[0] ?? '');
}

/** @returns whether most letters are of another script than Latin */
export function isOtherScript(blocks: readonly Block[]): boolean {
  const sample = blocks
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 500))
    .join(' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 40 && latin * 2 < letters;
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

import type { Fact } from '#engine/model/fact.ts';
import type { FactData } from '#engine/model/pack.ts';
import { readActs } from './act.ts';
import { readAges } from './age.ts';
import { readingOf } from './find.ts';
import { readLimitations } from './limitation.ts';
import { readPenalties } from './penalty.ts';
import { readPlain } from './plain.ts';
import { readPurposes } from './purpose.ts';

/** Longer texts are whole acts, not provisions: only so much of one is read. */
const LONGEST = 60_000;

/**
 * What the words of one provision decide: ages, acts, purposes, penalties, reach and so on, in the order of the text.
 * Pure and linear in the length of the text; what stands outside the patterns of the language is not guessed at.
 *
 * @param lang BCP 47; a language other than that of the data is read with it all the same
 */
export function readFacts(text: string, lang: string, data: FactData): Fact[] {
  return readProvision(text, lang, data).facts;
}

/** The facts, and whether the provision speaks of an offence or a penalty at all. */
export function readProvision(text: string, _lang: string, data: FactData): { facts: Fact[]; offence: boolean } {
  const reading = readingOf(text.length > LONGEST ? text.slice(0, LONGEST) : text, data);
  const facts = [
    ...readAges(reading),
    ...readActs(reading),
    ...readPurposes(reading),
    ...readPenalties(reading),
    ...readLimitations(reading),
    ...readPlain(reading),
  ];
  return {
    facts: facts.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1)),
    offence: facts.some(({ kind }) => kind === 'penalty') || reading.places('offence').length > 0,
  };
}

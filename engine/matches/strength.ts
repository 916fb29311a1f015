import { IN_ALL, IN_LAW, IN_PATH } from './postings.ts';
import type { Field } from './rules.ts';

const FIELD = { heading: 1.25, text: 0.72, path: 0.42, law: 0.34 } as const;

/** How strongly a concept stands in a provision by its places in the text, its heading, and what is above it. */
export function strengthOf(heading: number, flags: number, places: number): number {
  let strength = textStrength(places);
  if (heading > 0) strength = Math.max(strength, headingStrength(heading)) + (places > 0 ? 0.1 : 0);
  if ((flags & IN_PATH) !== 0) strength = Math.max(strength + 0.1, FIELD.path);
  if ((flags & IN_LAW) !== 0) strength = Math.max(strength + 0.04, FIELD.law);
  return strength;
}

/** The same where a rule wants the concept in one field only; `any` is how strongly it stands anywhere. */
export function strengthIn(
  field: Field,
  any: number,
  heading: number,
  flags: number,
  places: number,
): number {
  if (field === 'any' || (flags & IN_ALL) !== 0) return any;
  if (field === 'text') return textStrength(places);
  if (field === 'heading') return heading > 0 ? headingStrength(heading) : 0;
  return (flags & (field === 'path' ? IN_PATH : IN_LAW)) !== 0 ? FIELD.heading : 0;
}

function textStrength(places: number): number {
  return places === 0 ? 0 : FIELD.text + 0.08 * Math.log2(Math.min(places, 8));
}

/** A heading that says nothing else says it most strongly. */
function headingStrength(heading: number): number {
  return FIELD.heading * (0.8 + 0.4 * heading);
}

import type { Rule } from '#engine/model/signature.ts';

/**
 * The pseudo-concept of a provision at the heart of the Protocol: its own words define or punish sale, exploitation
 * or abuse of children, or it refers to a provision that does. General rules (attempt, confiscation, jurisdiction)
 * are found again by what they refer to.
 */
export const CORE = 'core';

export const CORE_RULES: readonly Rule[] = [
  { all: ['csam', 'penalty'], near: 40, weight: 1 },
  { all: ['child-prostitution', 'penalty'], near: 40, weight: 1 },
  { all: ['groom', 'penalty'], near: 60, weight: 1 },
  { all: ['sell-child', 'penalty'], near: 40, weight: 1 },
  { all: ['trafficking', 'penalty'], near: 60, weight: 0.9 },
  { all: ['child', 'sexual-act', 'penalty'], near: 30, weight: 0.9 },
  { all: ['path:child', 'sexual|prostitution|csam', 'penalty'], near: 40, weight: 0.9 },
  { all: ['sexual-exploitation', 'penalty'], near: 40, weight: 0.8 },
  { all: ['procure', 'prostitution', 'penalty'], near: 40, weight: 0.8 },
];

/** From this rule score on a provision is at the heart itself. */
export const CORE_SCORE = 0.5;

/** How strongly the pseudo-concept stands: by its own words, or by what it refers to. */
export function coreStrength(own: number, referred: number): number {
  return Math.max(own > 0 ? 0.9 : 0, referred > 0 ? 0.7 + Math.min(0.25, 0.05 * referred) : 0);
}

/**
 * What counts for every requirement alike: a provision about another subject, a form or schedule,
 * or the make-up of an office is seldom the rule a lawyer looks for. Concept, and what is left of the score.
 */
export const GENERAL: readonly (readonly [string, number])[] = [
  ['heading:elsewhere', 0.7],
  ['path:elsewhere', 0.8],
  ['heading:form', 0.6],
  ['path:form', 0.5],
  ['heading:commission', 0.75],
  ['heading:amending', 0.7],
  ['heading:procedural-step', 0.8],
  ['path:regulation', 0.65],
];

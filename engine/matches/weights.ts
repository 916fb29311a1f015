/**
 * Fitted by bench/fit.ts on BR, CA, DE, ES, FR, IN; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = [
  0.603, 0.774, 0.836, 3.13, 0.821, 1.015, -0.359, 0.419, -0.66, 0.056, 1.014, 1.458, 0.686, 0.415, 0.066,
  0.147, -0.196, 0.383, 0.353, 0.17, -0.966, -0.3, 0.957,
];

export const RANK_SCALE = { slope: 0.667, offset: -4.012 } as const;

export const ANSWER_WEIGHTS: readonly number[] = [0.832, 0.965, 0.503, 1.074, 0.662, 0.675, -3.417];

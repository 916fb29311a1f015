/**
 * Fitted by bench/fit.ts on BR, CA, DE, ES, FR, IN; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = [
  0.612, 0.758, 0.815, 3.128, 0.804, 1.029, -0.326, 0.415, -0.667, 0.072, 1.008, 1.456, 0.701, 0.405, 0.061,
  0.154, -0.192, 0.391, 0.355, 0.167, -0.985, -0.304, 0.941,
];

export const RANK_SCALE = { slope: 0.662, offset: -3.982 } as const;

export const ANSWER_WEIGHTS: readonly number[] = [1.074, 1.135, 0.38, 0.953, 0.15, 1.061, -3.395];

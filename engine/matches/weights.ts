/**
 * Fitted by bench/fit.ts on BR, CA, DE, ES, FR, IN; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = [
  0.484, 0.696, 0.329, 2.373, 0.661, 0.655, -0.472, 0.461, -0.845, -0.058, 1.038, 0.926, 0.373, 0.474, 0.492,
  0.159, 0.24, 0.832, 0.166, 0.019, -0.03, -0.087, -0.123, 0.151, 0.368, 0.046, -0.556, -0.362, 0.761, 0.928,
  0.519, 1.383, 0.814, 0.209, -0.295, -0.108, -0.071, -0.106, -0.429, 0.228, -0.193,
];

export const RANK_SCALE = { slope: 0.634, offset: -3.831 } as const;

export const ANSWER_WEIGHTS: readonly number[] = [0.856, 0.936, 0.5, 1.162, 0.653, 0.697, -3.467];

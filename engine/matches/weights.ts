/**
 * Fitted by bench/fit.ts on BR, CA, DE, ES, FR, IN; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = [
  0.59, 0.779, 0.188, 2.073, 0.623, 0.59, -0.41, 0.437, -0.532, -0.048, 0.731, 1.095, 0.537, 0.431, 0.506,
  0.35, 0.293, 1.087, 0.218, -0.055, -0.106, 0.048, -0.205, 0.362, 0.416, 0.174, -0.926, -0.265, 0.821, 0.88,
  0.481, 1.129, 0.943, 0.308, -0.055, -0.262, -0.14, -0.096, -0.224, 0.223, -0.093,
];

export const RANK_SCALE = { slope: 0.636, offset: -3.85 } as const;

export const ANSWER_WEIGHTS: readonly number[] = [0.87, 0.893, 0.641, 0.27, 0.395, 0.669, -2.857];

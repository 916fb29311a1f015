/**
 * Fitted by bench/fit.ts on BR, CA, DE, ES, FR, IN; see docs/matching.md. In the order of features() and answerFeatures().
 */
export const RANK_WEIGHTS: readonly number[] = [
  0.59, 0.78, 0.188, 2.071, 0.623, 0.59, -0.414, 0.438, -0.539, -0.045, 0.727, 1.098, 0.534, 0.432, 0.506,
  0.35, 0.291, 1.085, 0.213, -0.051, -0.107, 0.048, -0.204, 0.362, 0.415, 0.173, -0.926, -0.266, 0.821, 0.88,
  0.481, 1.127, 0.942, 0.307, -0.054, -0.26, -0.14, -0.096, -0.223, 0.223, -0.085,
];

export const RANK_SCALE = { slope: 0.635, offset: -3.844 } as const;

export const ANSWER_WEIGHTS: readonly number[] = [0.854, 0.883, 0.664, 0.267, 0.387, 0.662, -2.845];

/** Each rule of articles 4 to 6 as it stands in the table of the page, and in which layer; "may" is allowed and recommended. */
export const RULE_LINES = [
  { article: '4(1)', words: 'cross-rule-4-1', layer: 'O' },
  { article: '4(2)(a)', words: 'cross-rule-4-2-a', layer: 'may' },
  { article: '4(2)(b)', words: 'cross-rule-4-2-b', layer: 'may' },
  { article: '4(2)', words: 'cross-rule-4-2', layer: 'S' },
  { article: '4(3)', words: 'cross-rule-4-3', layer: 'O' },
  { article: '5(1)', words: 'cross-rule-5-1', layer: 'O' },
  { article: '5(2)', words: 'cross-rule-5-2', layer: 'may' },
  { article: '5(3)', words: 'cross-rule-5-3', layer: 'O' },
  { article: '5(4)', words: 'cross-rule-5-4', layer: 'O' },
  { article: '5(5)', words: 'cross-rule-5-5', layer: 'O' },
  { article: '6(1)', words: 'cross-rule-6-1', layer: 'O' },
  { article: '6(2)', words: 'cross-rule-6-2', layer: 'O' },
] as const;

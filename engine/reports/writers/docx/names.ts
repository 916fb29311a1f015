/** Namespaces of WordprocessingML and of relationships (ECMA-376, transitional). */
export const W = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

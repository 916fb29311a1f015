/** A record in the form of the export of the Universal Human Rights Index; its words are ours. */
export const UHRI: Readonly<Record<string, unknown>> = {
  AnnotationId: 'A1B2C3D4-0000-4000-8000-000000000001',
  Symbol: 'CRC/C/OPSC/FRA/CO/1',
  Body: ['- CRC'],
  AnnotationType: ['- Recommendations'],
  Text: '<p>12. Ban the production, and <b>punish</b> it &amp; train judges.</p>',
  PublicationDate: '2026-06-16',
  Countries: ['- France'],
  Themes: ['- Children: protection against exploitation'],
  AffectedPersons: ['- Children'],
  Sdgs: ['16.2 - END ABUSE'],
  UprPositions: 'Supported',
  UprRecommendingCountry: 'Chile; Ghana',
  UprCycle: 4,
};

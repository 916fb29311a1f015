/** Media types as they are sent. `application/oscal+json` is the name NIST uses; it is not registered with IANA. */
export const MEDIA = {
  json: 'application/json',
  oscal: 'application/oscal+json',
  jsonLd: 'application/ld+json',
  turtle: 'text/turtle; charset=utf-8',
  annotations: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument 1.x namespaces under the prefixes of the standard. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

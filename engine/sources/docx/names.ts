import type { Attributes } from '../zip/xml.ts';

const OLD = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Transitional and strict Office Open XML under the same prefixes. */
export const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OLD}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${OLD}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${OLD}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${OLD}markup-compatibility/2006`, 'mc'],
  [`${OLD}package/2006/relationships`, 'rel'],
  [`${OLD}package/2006/content-types`, 'ct'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** @returns the value of an on-off property: on unless it says otherwise (ECMA-376 17.17.4) */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value !== '0' && value !== 'false' && value !== 'off';
}

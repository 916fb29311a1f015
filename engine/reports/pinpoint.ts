import type { GuidelinePinpoint, Pinpoints } from '#engine/model/requirement.ts';

/**
 * Citations of a requirement, ready to print: the Protocol first, then the Guidelines.
 * A paragraph number is given only where it was verified in the text (mark "verified").
 *
 * @returns ["OPSC art. 3(1)(c)", "Guidelines CRC/C/156, sect. V"]
 */
export function pinpointWords(pinpoints: Pinpoints): readonly string[] {
  const words: string[] = [];
  const articles = pinpoints.opsc.filter((number) => number !== 'Preamble');
  if (articles.length > 0)
    words.push(`OPSC ${articles.length > 1 ? 'arts.' : 'art.'} ${articles.join(', ')}`);
  if (pinpoints.opsc.includes('Preamble')) words.push('OPSC Preamble');
  if (pinpoints.guidelines.length > 0) {
    const sections = pinpoints.guidelines.map(section);
    const label = sections.length > 1 && sections.every((text) => !text.includes(',')) ? 'sects.' : 'sect.';
    words.push(`Guidelines CRC/C/156, ${label} ${sections.join(label === 'sects.' ? ', ' : '; sect. ')}`);
  }
  return words;
}

function section(pinpoint: GuidelinePinpoint): string {
  if (pinpoint.mark !== 'verified' || pinpoint.paras === undefined) return pinpoint.section;
  const several = /[-–,]/.test(pinpoint.paras);
  return `${pinpoint.section}, ${several ? 'paras.' : 'para.'} ${pinpoint.paras}`;
}

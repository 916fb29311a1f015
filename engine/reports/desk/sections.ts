import type { Part } from '#engine/model/document.ts';
import { groupOf, strong, text } from '../report.ts';
import { publicationCite } from './cite.ts';
import { entriesOf, LAYERS, layerOf, type Entry } from './entries.ts';
import type { DeskReportInput } from './input.ts';
import { findingParagraph, groupTitle, heading, isOfGroups, paragraph } from './words.ts';

/**
 * Sections of the reporting guidelines CRC/C/OPSC/2 (2006) and the groups of the catalogue that answer them. Their order
 * is from memory (the body was not read), and the report says so.
 */
export const SECTIONS: readonly { readonly number: number; readonly groups: readonly string[] }[] = [
  { number: 1, groups: ['rat', 'rpt'] },
  { number: 2, groups: ['data'] },
  { number: 3, groups: ['leg', 'pol', 'coord', 'res', 'aware', 'train'] },
  { number: 4, groups: ['prev', 'tour', 'onl', 'fin'] },
  { number: 5, groups: ['sale', 'prost', 'csam', 'ict', 'anc', 'sanc', 'jur', 'extr', 'mla'] },
  { number: 6, groups: ['prot', 'rep', 'just', 'recov', 'comp'] },
  { number: 7, groups: ['coop'] },
  // Article 11; one requirement of the group on treaty status asks it.
  { number: 8, groups: [] },
];

const APART: Readonly<Record<string, number>> = { 'rat.more-favourable': 8 };

function sectionOf(id: string): number {
  return APART[id] ?? SECTIONS.find(({ groups }) => isOfGroups(id, groups))?.number ?? 8;
}

/** The findings of one section, the layers apart, and how many requirements of it are published. */
export function sectionParts(number: number, input: DeskReportInput, brief = false): readonly Part[] {
  const entries = entriesOf(input).filter(({ id }) => sectionOf(id) === number);
  const asked = input.catalogue.requirements.filter(({ id }) => sectionOf(id) === number).length;
  const count = input.say('desk-section-count', { count: entries.length, asked });
  return [
    paragraph(text(`${count} `), publicationCite(input.signed, input.say), text('.')),
    ...LAYERS.flatMap((layer) =>
      layerParts(
        entries.filter((entry) => layerOf(entry) === layer),
        input,
        brief,
      ),
    ),
  ];
}

function layerParts(entries: readonly Entry[], input: DeskReportInput, brief: boolean): readonly Part[] {
  const [first] = entries;
  if (!first) return [];
  const parts: Part[] = [heading(3, input.say(`desk-layer-${layerOf(first)}`))];
  let group = '';
  for (const entry of entries) {
    if (groupOf(entry.id) !== group) {
      group = groupOf(entry.id);
      parts.push(paragraph(strong(groupTitle(group, input))));
    }
    parts.push(findingParagraph(entry, input, brief));
  }
  return parts;
}

import type { Block } from '#engine/model/source.ts';
import { announces, quoteOpen } from './amendments.ts';
import type { Label } from './label.ts';
import { valueOf } from './values.ts';
import type { LabelKind } from './words.ts';

/** Blocks `from` up to `to` hold the wording of another law, quoted by the provision around them. */
export type Quotation = { readonly from: number; readonly to: number };

type Host = { readonly at: number; readonly value: number; readonly look: string };
type Zone = { readonly from: number; readonly look: string; readonly announced: string; labels: number[] };

/** A longer row of quoted provisions is a law that is enacted as a whole: its articles count. */
const MOST = 60;

/**
 * Amending laws quote whole articles under their own labels. A label behind an announcement ("shall
 * be replaced by the following:") is quoted, and so are the next ones until the numbering of the
 * amending law goes on.
 */
export function quotations(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
  main: LabelKind,
): readonly Quotation[] {
  const found: Quotation[] = [];
  let host: Host | undefined;
  let zone: Zone | undefined;
  let quoting = false;
  let before = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const label = labels[index];
    const block = blocks[index] as Block;
    const own = label !== undefined && label.kind === main && block.kind !== 'heading';
    if (!own) {
      if (block.kind === 'heading' || label?.kind === 'disposition' || label?.kind === 'annex') {
        if (label !== undefined) zone = closed(zone, found);
      } else if (block.text.length > 0) before = index;
      quoting = quoteOpen(quoting, block.text);
      continue;
    }
    const look = lookOf(block.text, label);
    if (zone !== undefined && isHost(host, zone, label, look)) zone = closed(zone, found);
    if (zone !== undefined) zone.labels.push(index);
    else if (host !== undefined && opensZone(blocks, host, before, quoting, label, look)) {
      const announced = blocks[before]?.text.slice(-1000) ?? '';
      zone = { from: before + 1, look, announced, labels: [index] };
    } else if (main !== 'number' || follows(host, label)) {
      host = { at: index, value: valueOf(label.bare), look };
    }
    before = index;
    quoting = quoteOpen(zone !== undefined && quoting, block.text);
  }
  closed(zone, found);
  return found;
}

/** The next number in the same setting, not named by the announcement, goes on with the amending law. */
function opensZone(
  blocks: readonly Block[],
  host: Host,
  before: number,
  quoting: boolean,
  label: Label,
  look: string,
): boolean {
  if (!isAnnounced(blocks, host, before, quoting)) return false;
  const value = valueOf(label.bare);
  return (
    value !== host.value + 1 || look !== host.look || mentions(blocks[before]?.text.slice(-1000) ?? '', value)
  );
}

function isAnnounced(blocks: readonly Block[], host: Host, before: number, quoting: boolean): boolean {
  const own = blocks[host.at]?.text ?? '';
  const last = blocks[before]?.text ?? '';
  if (announces(own, last)) return true;
  return quoting && announces(own, own);
}

function closed(zone: Zone | undefined, found: Quotation[]): undefined {
  const last = zone?.labels.at(-1);
  if (zone !== undefined && last !== undefined && zone.labels.length <= MOST) {
    found.push({ from: zone.from, to: last + 1 });
  }
  return undefined;
}

/** Whether the label takes up the numbering of the amending law again. */
function isHost(host: Host | undefined, zone: Zone, label: Label, look: string): boolean {
  if (host === undefined) return false;
  const value = valueOf(label.bare);
  const goesOn = value === host.value + 1 || (Number.isNaN(value) && Number.isNaN(host.value));
  if (host.look !== zone.look) return look !== zone.look && (goesOn || look === host.look);
  if (!goesOn) return false;
  return !mentions(zone.announced, value);
}

const FIGURES = /(?<![\p{Nd}.-])\p{Nd}{1,5}(?![.-]?\p{Nd})/gu;

/** Whether the announcement names a provision of this number. */
function mentions(announced: string, value: number): boolean {
  for (const [figures] of announced.matchAll(FIGURES)) if (valueOf(figures) === value) return true;
  return false;
}

function follows(host: Host | undefined, label: Label): boolean {
  const value = valueOf(label.bare);
  return host === undefined ? value <= 10 : value >= host.value && value <= host.value + 50;
}

/** How a label is set: its word, whether its number is a word, and the sign behind it. */
function lookOf(text: string, label: Label): string {
  const head = text.slice(0, label.rest);
  const word = /^[\p{L}\p{M}§.]*/u.exec(head)?.[0] ?? '';
  const sign = /[:\-–—.)]+\s*$/u.exec(head)?.[0].trim() ?? '';
  return `${word}|${/\p{Nd}/u.test(label.bare) ? '1' : 'w'}|${sign.slice(-1)}|${head.includes('(') ? '(' : ''}`;
}

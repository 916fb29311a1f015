import type { OfficialText } from './passage.ts';

/** The first lines of a document, as they stand before its first paragraph. */
export type Front = { readonly title?: string | undefined; readonly lines: readonly string[] };

/** How the texts are cited. */
export const SYMBOLS: Readonly<Record<OfficialText, string>> = {
  opsc: 'OPSC',
  guidelines: 'CRC/C/156',
  report: 'Explanatory Report',
};

/** A line this long is text, which may name any document. */
const LONGEST_LINE = 300;

const REPORT =
  /explanatory report|rapport explicatif|informe explicativo|relatório explicativo|erläuternde[rn]? bericht|förklarande rapport|التقرير التفسيري/iu;
const SYMBOL = /(?<![\p{L}/])(?:A|E|CRC|CEDAW|CCPR|CAT|HRI)\/[\p{L}\p{Nd}]+(?:\/[\p{L}\p{Nd}.]+)*/u;
const GUIDELINES =
  /(?:guidelines|lignes directrices|directivas|directrices|diretrizes|leitlinien|riktlinjer|المبادئ التوجيهية|руководящие принципы|准则).{0,160}(?:protocol|protocole|protocolo|protokoll|البروتوكول|протокол|议定书)/iu;
const PROTOCOL =
  /(?:optional protocol|protocole facultatif|protocolo facultativo|fakultativprotokoll|fakultativt protokoll|البروتوكول الاختياري|факультативн\p{L}+ протокол|任择议定书).{0,160}(?:sale of children|vente d.enfants|venta de niños|venda de crianças|verkauf von kindern|försäljning av barn|بيع الأطفال|торговл\p{L}+ детьми)|买卖儿童.{0,60}任择议定书/iu;

/**
 * Tells an official text by what stands on its front. A symbol goes before a title, since every document about the
 * Protocol names it: concluding observations carry a symbol of their own and are none of the three.
 *
 * @param articles how many articles it has; the Protocol has 17
 * @returns undefined where it cannot be told
 */
export function whichText(front: Front, articles: number): OfficialText | undefined {
  const lines = [front.title ?? '', ...front.lines].filter((line) => line.length <= LONGEST_LINE);
  const whole = lines.join(' ');
  if (lines.some((line) => REPORT.test(line))) return 'report';
  const symbol = lines.map((line) => SYMBOL.exec(line)?.[0]).find((found) => found !== undefined);
  if (symbol === SYMBOLS.guidelines) return 'guidelines';
  if (symbol !== undefined && !symbol.startsWith('A/RES/')) return undefined;
  if (GUIDELINES.test(whole)) return 'guidelines';
  return PROTOCOL.test(whole) && articles >= 12 && articles <= 20 ? 'opsc' : undefined;
}

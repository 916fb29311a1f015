import type { Block } from '#engine/model/source.ts';
import { beginsUnit } from './starts.ts';

/** Words with which the names of laws begin. */
const ACT =
  /^(?:the |la |le |el |o |a |das |die |der )?(?:[\p{L}’' -]{0,60}\b)?(?:act|law|code|constitution|statute|ordinance|decree|proclamation|ley|c[óo]digo|constituci[óo]n|decreto|lei|constitui[çc][ãa]o|loi|décret|ordonnance|gesetz|gesetzbuch|verfassung|[\p{L}]+gesetz(?:buch)?|[\p{L}]*verfassung|legge|codice|wet|wetboek|lag|lov|ustawa|kodeks|zákon|закон|кодекс|νόμος|nomoς|ψ[ήη]φισμα|κ[ώη]δικας|νομοσ|κωδικασ|kanun|undang-undang|luật|bộ luật)(?!\p{L})/iu;
const ACT_ARABIC = /^(?:قانون|القانون|مرسوم|دستور|نظام|ظهير|مدونة|مجلة|قرار|لائحة)(?!\p{L})/u;
/** What stands above the law: the name of the paper that prints it. */
const PAPER =
  /gazette|official journal|journal officiel|bolet[ií]n|diario oficial|di[áa]rio|gaceta|amtsblatt|bundesgesetzblatt|moniteur|staatsblad|staatscourant|gazzetta|εφημερισ|εφημερ[ίι]δα|ελληνικησ δημοκρατιασ|τευχοσ|τεύχος|الجريدة الرسمية|الوقائع|resm[iî] gazete|(?:^|\s)(?:no|nr|n°|αρ)\.? ?\p{Nd}|www\.|https?:|^page\b/iu;

/** @returns the title that the document says it has, when it reads like one */
export function saidTitle(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const title = raw.replace(/\s+/gu, ' ').trim();
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  if (title.length < 8 || title.length > 250 || letters < 0.6 * title.length || !/\s/u.test(title))
    return undefined;
  if (
    /\uFFFD|^microsoft|^untitled|^(?:document|layout|page|slide|print|scan)\b|\.(?:docx?|pdf|indd|qxd|rtf|odt|html?|fm|xps)\b|[\\/_]{2}|_\w+_/iu.test(
      title,
    )
  )
    return undefined;
  return PAPER.test(title) ? undefined : title;
}

/** @returns the name of the law as its first page prints it, undefined when nothing there reads like one */
export function printedTitle(blocks: readonly Block[]): string | undefined {
  const first = blocks[0]?.page ?? 1;
  const front = blocks
    .slice(0, 25)
    .filter((block) => (block.page ?? 1) <= first + 1 && block.kind !== 'note');
  const named = front.findIndex((block) => isShort(block) && isAct(block.text));
  const heads = front.map(
    (block) =>
      isShort(block) && block.kind === 'heading' && !/^\p{Nd}/u.test(block.text) && !PAPER.test(block.text),
  );
  const long = front.findIndex((block, index) => heads[index] === true && block.text.split(' ').length >= 4);
  const start = [named, long, heads.indexOf(true)].find((index) => index >= 0) ?? -1;
  if (start < 0) return undefined;
  let title = front[start]?.text ?? '';
  for (const block of front.slice(start + 1, start + 3)) {
    const goesOn =
      block.kind === 'heading' ||
      /^(?:بتعديل|بشأن|في شأن|بإصدار)/u.test(block.text) ||
      isHalf(title, block.text) ||
      isBareNumber(title);
    if (!goesOn || !isShort(block) || beginsUnit(block.text) || title.length + block.text.length > 180) break;
    if (
      front[start]?.kind === 'heading' &&
      block.kind === 'heading' &&
      !isBareNumber(title) &&
      /^\p{Lu}/u.test(block.text)
    )
      break;
    title = `${title} ${block.text}`;
  }
  return title.replace(/(?<![\s:.])[\s:.]+$/u, '');
}

function isShort(block: Block): boolean {
  return (
    block.text.length >= 6 &&
    block.text.length <= 200 &&
    /\p{L}{3}/u.test(block.text) &&
    !beginsUnit(block.text)
  );
}

function isAct(text: string): boolean {
  return (
    /^[«"“]?[\p{Lu}\p{Lo}]/u.test(text) &&
    (ACT.test(text) || ACT_ARABIC.test(text)) &&
    !PAPER.test(text) &&
    !/[;,:]$/u.test(text)
  );
}

/** "Law" on one line, "on the sale of goods" on the next. */
function isHalf(title: string, next: string): boolean {
  return title.split(' ').length < 3 && /^\p{Ll}/u.test(next);
}

/** "ΝΟΜΟΣ ΥΠ’ΑΡΙΘ. 3463", "Act No. 12": the number of the law, whose name follows. */
function isBareNumber(title: string): boolean {
  return (
    title.length < 60 &&
    /(?:\b(?:no|nr|num|number)|n[°º]|№|núm|αριθ|αρ|رقم)[.°º]?\s?\p{Nd}+(?:[/-]\p{Nd}+)*(?: لسنة \p{Nd}{4}| of \p{Nd}{4})?$/iu.test(
      title,
    )
  );
}

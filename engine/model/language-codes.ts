/** BCP 47 base language with its ISO 639-2/T code, as Akoma Ntoso writes it (FRBRlanguage, expression IRI). */
const CODES = `af afr|am amh|ar ara|az aze|be bel|bg bul|bn ben|bs bos|ca cat|cs ces|cy cym|da dan|de deu|el ell|en eng|es spa|
et est|eu eus|fa fas|fi fin|fr fra|ga gle|gd gla|gl glg|ha hau|he heb|hi hin|hr hrv|hu hun|hy hye|id ind|is isl|it ita|ja jpn|
ka kat|kk kaz|km khm|ko kor|ku kur|ky kir|lb ltz|lo lao|lt lit|lv lav|mg mlg|mk mkd|mn mon|ms msa|mt mlt|my mya|ne nep|nl nld|
no nor|nb nob|nn nno|pl pol|ps pus|pt por|qu que|rm roh|ro ron|ru rus|rw kin|si sin|sk slk|sl slv|so som|sq sqi|sr srp|st sot|
sv swe|sw swa|ta tam|te tel|tg tgk|th tha|ti tir|tk tuk|tl tgl|tr tur|uk ukr|ur urd|uz uzb|vi vie|xh xho|yo yor|zh zho|zu zul`;

const THREE = new Map(CODES.split('|').map((pair) => pair.trim().split(' ') as [string, string]));
const TWO = new Map([...THREE].map(([two, three]) => [three, two]));

/** @returns the three letters of a BCP 47 tag; "und" when none are known ("mul" and other long codes stay) */
export function threeLetters(tag: string): string {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return THREE.get(base) ?? (/^[a-z]{3}$/u.test(base) ? base : 'und');
}

/** @returns the BCP 47 tag of a three-letter code, also of the older bibliographic ones; undefined for "und" */
export function tagOf(code: string): string | undefined {
  const lower = code.trim().toLowerCase();
  if (lower === '' || lower === 'und') return undefined;
  return TWO.get(OLDER.get(lower) ?? lower) ?? lower;
}

/** ISO 639-2/B codes that differ. */
const OLDER = new Map([
  ['fre', 'fra'],
  ['ger', 'deu'],
  ['dut', 'nld'],
  ['gre', 'ell'],
  ['chi', 'zho'],
  ['cze', 'ces'],
  ['rum', 'ron'],
  ['slo', 'slk'],
  ['alb', 'sqi'],
  ['arm', 'hye'],
  ['baq', 'eus'],
  ['bur', 'mya'],
  ['geo', 'kat'],
  ['ice', 'isl'],
  ['mac', 'mkd'],
  ['may', 'msa'],
  ['per', 'fas'],
  ['wel', 'cym'],
]);

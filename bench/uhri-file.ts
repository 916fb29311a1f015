import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/**
 * Writes a made-up export in the shape of that of the Universal Human Rights Index (one JSON array): the same keys,
 * lengths as they occur, up to 20,200 characters, and no word of the real one. The same seed gives the same bytes.
 */
export async function writeExport(path: string, records: number, seed = 7): Promise<void> {
  const random = randomOf(seed);
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  out.write('[');
  for (let index = 0; index < records; index++) {
    const text = `${index === 0 ? '' : ','}\n${JSON.stringify(recordOf(index, random))}`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end('\n]\n');
  await once(out, 'finish');
}

type Random = () => number;

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const some = <T>(list: readonly T[], most: number, random: Random): T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list, random));

function uuidOf(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function recordOf(index: number, random: Random): object {
  const upr = random() < 0.4;
  const children = random() < 0.2;
  const day = `${2000 + Math.floor(random() * 25)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}T00:00:00`;
  const body = upr ? 'UPR' : pick(BODIES, random);
  const country = pick(COUNTRIES, random);
  const number = upr ? `${100 + (index % 90)}.${1 + (index % 300)}` : String(1 + (index % 80));
  return {
    AnnotationId: uuidOf(random),
    AnnotationType: random() < 0.7 ? '- Recommendations' : '- Concerns/Observations',
    DocumentId: uuidOf(random),
    Symbol: upr
      ? `A/HRC/${10 + (index % 50)}/${1 + (index % 20)}`
      : `${body}/C/${country.slice(0, 3).toUpperCase()}/CO/${1 + (index % 7)}`,
    Body: `- ${body}`,
    Text: htmlOf(number, lengthOf(random), children, random),
    Countries: random() < 0.98 ? [country] : some(COUNTRIES, 6, random),
    Regions: [pick(REGIONS, random)],
    Themes: [...(children ? ['Children: protection against exploitation'] : []), ...some(THEMES, 9, random)],
    AffectedPersons: [...(children ? ['Children'] : []), ...some(PERSONS, 4, random)],
    Sdgs: some(SDGS, 4, random),
    PublicationDate: day,
    PublicationDateOnUhri: day,
    UprCycle: upr ? `${1 + (index % 4)}` : null,
    UprSession: upr ? [`${1 + (index % 44)}`] : [],
    UprPositions: upr ? [random() < 0.75 ? 'Supported' : 'Noted'] : [],
    UprRecommendingCountry: upr ? [pick(COUNTRIES, random)] : [],
    UprRecommendingRegions: upr ? [pick(REGIONS, random)] : [],
  };
}

/** Most are short; one in some thousands is as long as the longest. */
function lengthOf(random: Random): number {
  const u = random();
  if (u > 0.9997) return 20_000;
  return Math.min(20_000, Math.round(90 + 260 * Math.exp(1.15 * gauss(random))));
}

function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function htmlOf(number: string, length: number, children: boolean, random: Random): string {
  const parts = [`${number}. The Committee recommends that the State party `];
  let size = parts[0]?.length ?? 0;
  const words = children ? CHILD_WORDS : WORDS;
  while (size < length) {
    // Few words are frequent and many are rare, as in any language.
    const rare = random() < 0.12;
    const word = rare
      ? `${pick(ROOTS, random)}${pick(ENDS, random)}${Math.floor(random() ** 3 * 400)}`
      : pick(random() < 0.4 ? words : WORDS, random);
    const part = random() < 0.02 ? `${word}.</p>\n<p>` : `${word} `;
    parts.push(part);
    size += part.length;
  }
  return `<p>${parts.join('').trim()}.</p>`;
}

const list = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/u);
const REGIONS = list('Africa|Asia-Pacific|Europe and Central Asia|Americas|Middle East and North Africa');
const BODIES = list(
  'CRC|CRC|CEDAW|CCPR|CESCR|CERD|CAT|CMW|CRPD|CED|SR Trafficking|SR Sale of Children|WG Arbitrary Detention',
);
export const COUNTRIES =
  list(`France|Germany|Brazil|India|Canada|Spain|Mexico|Kenya|Nigeria|Japan|Peru|Chile|Italy|Poland|Sweden|Norway|Egypt|
  Morocco|Tunisia|Algeria|Ghana|Senegal|Mali|Niger|Chad|Uganda|Rwanda|Zambia|Malawi|Angola|Namibia|Botswana|South Africa|Bolivia (Plurinational State of)|
  Venezuela (Bolivarian Republic of)|Iran (Islamic Republic of)|Republic of Korea|Viet Nam|Thailand|Cambodia|Nepal|Bhutan|Mongolia|Kazakhstan|Georgia|
  Armenia|Azerbaijan|Republic of Moldova|Ukraine|Russian Federation|Serbia|Croatia|Slovenia|Austria|Belgium|Netherlands|Denmark|Finland|Iceland|Ireland|
  United Kingdom of Great Britain and Northern Ireland|United States of America|Argentina|Uruguay|Paraguay|Ecuador|Colombia|Panama|Honduras|Guatemala|
  Haiti|Jamaica|Cuba|Fiji|Samoa|Tonga|Australia|New Zealand|Indonesia|Malaysia|Philippines|Jordan|Lebanon|Iraq|Qatar|Oman|Türkiye|Greece|Portugal`);
const THEMES =
  list(`Equality & non-discrimination|Right to health|Right to education|Administration of justice & fair trial|Violence against women|
  Trafficking in persons|Legal, institutional & policy reform|Statistics & indicators|Human rights education & training|National plans of action|
  Ratification of & accession to international instruments|Children: definition; general principles; protection|Domestic violence|
  Cooperation with civil society|Right to privacy|Freedom of opinion and expression|Budget & resources|Gender equality|Impunity|Reporting`);
const PERSONS = list(
  'Women & girls|Persons with disabilities|Migrants|Refugees & asylum-seekers|Minorities|Indigenous peoples|General|Prisoners',
);
const SDGS = list(
  '16.2 - Protect children|16 - Peace|5.2 - End violence|5 - Gender|8.7 - End slavery|10.3 - Equal opportunity|4.1 - Education|3.8 - Health',
);
const ROOTS = list(
  'admin|consti|demo|equi|feder|govern|humani|institu|juri|legis|magis|nation|organi|parlia|regula|secur|socie|tribu|univer|vulner',
);
const ENDS = list('ta|tive|ment|sion|ral|ble|ness|ity|ance|ory|ling|ted');
const WORDS =
  list(`the|and|of|to|in|for|its|all|that|with|on|on|by|as|or|be|are|is|from|including|ensure|adopt|strengthen|measures|law|legislation|
  rights|human|national|effective|necessary|take|steps|further|international|persons|women|access|protection|public|provide|implement|policy|
  discrimination|violence|investigate|prosecute|perpetrators|training|officials|judges|police|education|health|services|resources|adequate|
  independent|body|mechanism|complaints|monitor|review|report|data|collect|disaggregated|minorities|migrants|detention|torture|freedom|expression|
  religion|housing|work|labour|social|security|poverty|rural|areas|participation|consultation|civil|society|organizations|ratify|convention|protocol|
  penalty|abolish|death|prison|conditions|refugees|asylum|stateless|registration|birth|equality|gender|marriage|forced|trafficking|victims|remedies`);
const CHILD_WORDS =
  list(`children|child|exploitation|sexual|abuse|sale|prostitution|online|girls|boys|age|minors|adoption|families|schools|
  protection|victims|trafficking|recovery|reintegration|criminalize|offences|penal|code|Optional|Protocol|helpline|professionals|images|Internet`);

import type { LabelKind } from './words.ts';

const PREFIX: Readonly<Record<LabelKind, string>> = {
  article: 'art',
  sign: 'art',
  section: 'sec',
  number: 'sec',
  rule: 'rule',
  disposition: 'disp',
  annex: 'annex',
};

/**
 * Akoma Ntoso Naming Convention 1.0, section 5: prefix of the element, "_", number without spaces.
 * Case stays ("sec_67B"); ordinal signs and stops at the end go ("art_1"); a section label that
 * holds a subsection becomes two steps ("7(4.1)" is "sec_7__para_4.1").
 */
export function segmentEId(kind: LabelKind, bare: string): string {
  const [first = '', ...inner] = bare.split('(');
  const head = [PREFIX[kind], slug(first)].filter((part) => part !== '').join('_');
  return [head, ...inner.map((part) => `para_${slug(part)}`)].join('__');
}

/** @returns letters, figures, stops and hyphens; spaces become hyphens */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Nd})[oº°ª](?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}.\s-]/gu, '')
    .trim()
    .replace(/[\s‑–]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '');
}

/** Gives each eId once: the second "art_58A" of a law becomes "art_58A_2". */
export function uniqueEIds(): (eId: string) => string {
  const seen = new Map<string, number>();
  return (eId) => {
    let count = (seen.get(eId) ?? 0) + 1;
    seen.set(eId, count);
    if (count === 1) return eId;
    while (seen.has(`${eId}_${count}`)) count += 1;
    seen.set(eId, count);
    seen.set(`${eId}_${count}`, 1);
    return `${eId}_${count}`;
  };
}

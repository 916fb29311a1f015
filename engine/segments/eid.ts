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
 * holds a subsection becomes two steps ("7(4.1)" is "sec_7__para_4-1"). The sign "§" stands for a
 * section in English and for an article elsewhere.
 */
export function segmentEId(kind: LabelKind, bare: string, english = false): string {
  const [first = '', ...inner] = bare.split(/(?<=[\p{Nd})])\(/u);
  const prefix = kind === 'sign' && english ? 'sec' : PREFIX[kind];
  const head = [prefix, slug(first)].filter((part) => part !== '').join('_');
  return [head, ...inner.map((part) => `para_${slug(part)}`)].join('__');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The cleaning rule of the Naming Convention as its tools apply it: spaces go, a run of signs within
 * becomes one hyphen, signs at the ends go, letters and figures of any script stay ("3a bis" is
 * "3abis", "123.4-5" is "123-4-5"). Raised figures are a number of their own ("133¹" is "133-1").
 */
export function slug(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]+/gu, (raised) => `-${[...raised].map((one) => RAISED.indexOf(one)).join('')}`)
    .normalize('NFC')
    .replace(/(?<=\p{Nd})[oº°ª](?!\p{L})/gu, '')
    .replace(/\s+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '');
}

/** Whether an id of a document is an address in the sense of the Naming Convention: "art_5", "chp_2__sec_7". */
export function isEId(id: string | undefined): id is string {
  return (
    id !== undefined &&
    /^(?:[a-z]{2,12}_[^_\s/]{1,40}__){0,8}[a-z]{2,12}_[^_\s/]{1,60}(?:_\d{1,4})?$/u.test(id)
  );
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

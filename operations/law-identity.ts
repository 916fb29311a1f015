import type { Identity, Source } from '#engine/model/source.ts';

/** What a document says of the law itself, as far as Akoma Ntoso asks for it. */
export type Said = { readonly country?: string; readonly date?: string; readonly number?: string };

/** Formats that one publisher writes, of one State or of the European Union. */
const PUBLISHED_IN: Readonly<Record<string, string>> = {
  boe: 'es',
  bwb: 'nl',
  chile: 'cl',
  clml: 'gb',
  estonia: 'ee',
  eurlex: 'eu',
  formex: 'eu',
  gii: 'de',
  irish: 'ie',
  legi: 'fr',
  lexdania: 'dk',
  lims: 'ca',
  uslm: 'us',
};

/** Addresses under which one State publishes its law, in whatever format. */
const ADDRESSES: readonly { readonly country: string; readonly sign: RegExp }[] = [
  { country: 'ch', sign: /^https?:\/\/(?:www\.)?fedlex(?:\.data)?\.admin\.ch\//u },
  {
    country: 'gb',
    sign: /^https?:\/\/www\.legislation\.gov\.uk\/(?:id\/)?[a-z]+(?:\/(?<date>\d{4})\/(?<number>\d+)(?:\/|$))?/u,
  },
  {
    country: 'ie',
    sign: /^https?:\/\/www\.irishstatutebook\.ie\/eli\/(?:(?<date>\d{4})\/act\/(?<number>\d+)(?:\/|$))?/u,
  },
  { country: 'eu', sign: /^https?:\/\/(?:data|eur-lex|publications)\.europa\.eu\//u },
];

/** "/akn/za/act/2007/32" and its longer forms (Naming Convention 1.0, 4.4); Akoma Ntoso 2 begins with the country. */
const AKN =
  /^(?:\/akn)?\/(?<country>[a-z]{2}(?:-[a-z\d]+)?)\/[a-z]+\/(?:[^\d/][^/]*\/){0,2}(?<date>\d{4}(?:-\d{2}){0,2})\/(?<number>[^/]+)/u;

/** Country, date and number of the work, where its address or its format states them; never from other dates. */
export function saidOfLaw({ identity, format }: Pick<Source, 'identity' | 'format'>): Said {
  const akn = format === 'akn' ? AKN.exec(identity?.work ?? '') : null;
  if (akn !== null) return { ...akn.groups };
  for (const address of addressesIn(identity)) {
    for (const { country, sign } of ADDRESSES) {
      const found = sign.exec(address);
      if (found !== null) return { country, ...defined(found.groups) };
    }
  }
  const country = PUBLISHED_IN[format];
  return country === undefined ? {} : { country };
}

/** Whether it is an IRI as our own export writes it. */
export function isAknWork(work: string): boolean {
  return work.startsWith('/akn/') && AKN.test(work);
}

function addressesIn({ work, eli, uri, expression }: Identity = {}): readonly string[] {
  return [work, eli, uri, expression].filter((each) => each !== undefined);
}

function defined(groups: Readonly<Record<string, string | undefined>> | undefined): Said {
  return Object.fromEntries(Object.entries(groups ?? {}).filter(([, value]) => value !== undefined));
}

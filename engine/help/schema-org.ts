import type { Opening, Phone } from '#engine/model/help.ts';
import type { HelpSeen } from './rules.ts';

/** JSON-LD with terms of schema.org. */
export type JsonLd = Readonly<Record<string, unknown>>;

export type HelpWords = {
  /** BCP 47, of the words for a place. */
  readonly lang: string;
  readonly nameOf: (state: string) => string;
};

const DAYS = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;

const GOVERNMENT: readonly string[] = ['emergency', 'police', 'government'];

/**
 * Services as linked data: a Service or GovernmentService of schema.org each, reached by a ServiceChannel with a
 * ContactPoint for each number. Only what a child may see is to be given to search engines: hand in rows of `forChild`;
 * what is kept from children is left out here once more.
 */
export function helpJsonLd(seen: readonly HelpSeen[], words: HelpWords): JsonLd {
  const shown = seen.filter(({ kept }) => kept === undefined);
  return { '@context': 'https://schema.org', '@graph': shown.map((each) => serviceOf(each, words)) };
}

function serviceOf({ service, values, checked }: HelpSeen, words: HelpWords): JsonLd {
  const hours = [
    ...(values.hours ?? []).map(hoursOf),
    ...(values.hoursNote === undefined
      ? []
      : [{ '@type': 'OpeningHoursSpecification', description: values.hoursNote }]),
  ];
  return {
    '@type': GOVERNMENT.includes(service.kind) ? 'GovernmentService' : 'Service',
    name: values.name,
    serviceType: service.kind,
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(service.state === undefined ? {} : { areaServed: areaOf(service.state, service.area, words) }),
    ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
    availableChannel: channelOf({ service, values }),
    // Where it was read, and when a person or we read it last.
    subjectOf: { '@type': 'WebPage', url: service.source, lastReviewed: checked },
  };
}

/** Numbers and languages are of a channel: a Service of schema.org has neither itself. */
function channelOf({ service, values }: Pick<HelpSeen, 'service' | 'values'>): JsonLd {
  const points = (texts: boolean): readonly JsonLd[] =>
    (values.phones ?? [])
      .filter(({ by }) => (by === 'text') === texts)
      .map((phone) => pointOf(phone, values.cost));
  const [calls, texts] = [points(false), points(true)];
  return {
    '@type': 'ServiceChannel',
    ...(calls.length > 0 ? { servicePhone: calls } : {}),
    ...(texts.length > 0 ? { serviceSmsNumber: texts } : {}),
    ...(values.url === undefined ? {} : { serviceUrl: values.url }),
    ...(values.languages ? { availableLanguage: values.languages } : {}),
    ...(service.languagesNote === undefined ? {} : { description: service.languagesNote }),
  };
}

function pointOf({ say, by, word, what, languages }: Phone, cost: string | undefined): JsonLd {
  return {
    '@type': 'ContactPoint',
    telephone: say,
    contactType: by === 'whatsapp' ? 'WhatsApp' : (what ?? 'help'),
    ...(word === undefined ? {} : { description: `send the word ${word}` }),
    ...(cost === 'free' ? { contactOption: 'https://schema.org/TollFree' } : {}),
    ...(languages ? { availableLanguage: languages } : {}),
  };
}

function areaOf(
  state: string,
  area: Readonly<Record<string, string>> | undefined,
  { lang, nameOf }: HelpWords,
): JsonLd {
  const country = { '@type': 'Country', identifier: state, name: nameOf(state) };
  const only = area?.[lang] ?? area?.['en'];
  return only === undefined ? country : { '@type': 'Place', description: only, containedInPlace: country };
}

/** The vocabulary ends a day that is open to its end a minute before. */
function hoursOf({ days, opens, closes }: Opening): JsonLd {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${DAYS[day]}`),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  };
}

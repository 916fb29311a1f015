import type { Opening, Phone } from '#engine/model/help.ts';
import type { HelpSeen } from './rules.ts';

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
 * A service as linked data: schema.org Service or GovernmentService with a ContactPoint for each number.
 * Only what a child may see is to be given to search engines: hand in a row of `forChild`.
 */
export function helpJsonLd({ service, values, checked }: HelpSeen): Readonly<Record<string, unknown>> {
  const hours = (values.hours ?? []).map(hoursOf);
  const languages = values.languages ? { availableLanguage: values.languages } : {};
  return {
    '@context': 'https://schema.org',
    '@type': GOVERNMENT.includes(service.kind) ? 'GovernmentService' : 'Service',
    name: values.name,
    serviceType: service.kind,
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(service.state ? { areaServed: { '@type': 'Country', identifier: service.state } } : {}),
    ...languages,
    ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
    ...(values.cost === 'free' ? { isAccessibleForFree: true } : {}),
    contactPoint: (values.phones ?? []).map((phone) => pointOf(phone, values.cost, languages)),
    subjectOf: { '@type': 'WebPage', url: service.source, dateModified: checked },
  };
}

function pointOf(
  phone: Phone,
  cost: string | undefined,
  languages: object,
): Readonly<Record<string, unknown>> {
  return {
    '@type': 'ContactPoint',
    telephone: phone.say,
    contactType: phone.by ?? phone.what ?? 'help',
    ...(cost === 'free' ? { contactOption: 'https://schema.org/TollFree' } : {}),
    ...(phone.languages ? { availableLanguage: phone.languages } : languages),
  };
}

function hoursOf({ days, opens, closes }: Opening): Readonly<Record<string, unknown>> {
  const dayOfWeek = days.map((day) => `https://schema.org/${DAYS[day]}`);
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  };
}

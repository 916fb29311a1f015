import { services } from 'made:help';
import { error } from '@sveltejs/kit';
import type { HelpSeen, Kept } from '#engine/help/index.ts';
import type { HelpService } from '#engine/model/help.ts';
import { mayConfirm } from '#operations/help/index.ts';
import type { Person } from '#store/people/index.ts';
import type { Table } from '#web/http/table-download.ts';
import { placeName } from '#web/help/places.ts';

/** Why a child does not see a service, as the desk says it. */
export const KEPT_WORDS: Readonly<Record<Kept, string>> = {
  contradictory: 'No: its source contradicts itself. Mend facts/help.yaml first.',
  withdrawn: 'No: it was withdrawn here.',
  unconfirmed: 'No: nobody confirmed it.',
  old: 'No: nobody checked it for more than 180 days.',
  adults: 'No: it is for adults.',
  pair: 'No: another service completes it, and that one is not shown.',
  'no-way': 'No: no number and no site are known.',
};

export const KIND_WORDS: Readonly<Record<HelpService['kind'], string>> = {
  emergency: 'emergency number',
  'child-helpline': 'child helpline',
  'trafficking-helpline': 'helpline on trafficking',
  prevention: 'prevention, for adults',
  hotline: 'hotline for pictures and sites',
  police: 'page of the police',
  government: 'page of the government',
  router: 'directory of the world',
};

export type HelpRow = {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly kind: string;
  readonly trust: string;
  /** The last day on which it was read or checked, ISO 8601. */
  readonly checked: string;
  readonly confirmed: boolean;
  readonly children: string;
  readonly waits: boolean;
};

/** @throws 404 for whoever may confirm nothing: that there is such a room is nobody else's */
export function confirmerIn({ person }: App.Locals): Person {
  if (person && services.some((service) => mayConfirm(person, service))) return person;
  error(404, { message: 'not found', advice: 'Look at the address, or begin at the desk.' });
}

/** What a person may confirm, by place. */
export function rowsFor(person: Person, seen: readonly HelpSeen[]): readonly HelpRow[] {
  const { compare } = new Intl.Collator('en');
  return seen
    .filter(({ service }) => mayConfirm(person, service))
    .map(({ service, values, kept, age, checked, confirmed }) => ({
      id: service.id,
      place: service.state ? placeName('en', service.state) : 'The world',
      name: values.name,
      kind: KIND_WORDS[service.kind],
      trust: service.trust,
      checked,
      confirmed,
      children: kept ? KEPT_WORDS[kept] : age === 'recent' ? 'Yes' : 'Yes, as not checked recently',
      waits: kept === 'unconfirmed' || kept === 'old' || (kept === undefined && age !== 'recent'),
    }))
    .sort((a, b) => compare(a.place, b.place) || compare(a.name, b.name));
}

export function helpTable(rows: readonly HelpRow[]): Table {
  return {
    title: 'Helplines',
    head: ['place', 'service', 'kind', 'trust', 'checked', 'confirmed by a person', 'children see it', 'id'],
    rows: rows.map((row) => [
      row.place,
      row.name,
      row.kind,
      row.trust,
      row.checked,
      row.confirmed ? 'yes' : 'no',
      row.children,
      row.id,
    ]),
  };
}

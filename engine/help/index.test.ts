import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHelp } from '#engine/facts/index.ts';
import { uuidOf } from '#engine/open-data/uuid.ts';
import type { HelpService, HelpStanding } from '#engine/model/help.ts';
import {
  doorsOf,
  forAdults,
  forChild,
  helpNow,
  helpSeen,
  hourLines,
  hoursIn,
  HsdsPage,
  hsdsPage,
  phoneLines,
  phonesIn,
  routersOf,
  valuesKey,
  valuesOf,
} from './index.ts';

const path = join(import.meta.dirname, '..', '..', 'facts', 'help.yaml');
const services = readHelp({ path: 'facts/help.yaml', text: readFileSync(path, 'utf8') });
const byId = new Map(services.map((service) => [service.id, service]));
const named = (id: string): HelpService => byId.get(id) ?? assert.fail(id);
const STATES = [...new Set(services.flatMap(({ state }) => state ?? []))];

const said = (id: string, more: Partial<HelpStanding> = {}): HelpStanding => {
  const values = valuesOf(named(id));
  return { service: id, kind: 'confirm', checked: '2026-11-22', values, seen: valuesKey(values), ...more };
};
const seenOn = (today: string, standings: readonly HelpStanding[] = []) =>
  helpSeen(helpNow(services, standings), today);
const ofState = (today: string, state: string, standings: readonly HelpStanding[] = []) =>
  forChild(seenOn(today, standings), state).map(({ service }) => service.id);

test('the facts are those that were collected: 194 rows, graded, each with source and date', () => {
  const grades = Object.groupBy(services, ({ trust }) => trust);
  assert.equal(services.length, 194);
  // One helpline that is not running yet was graded down from B.
  assert.deepEqual(Object.fromEntries(Object.entries(grades).map(([trust, rows]) => [trust, rows?.length])), {
    A: 43,
    B: 31,
    C: 119,
    D: 1,
  });
  for (const { source, read, via } of services) assert.ok(source && read && via.length > 10);
});

test('whatever the day, no child sees what is unconfirmed, contradictory, of another State, or too old', () => {
  const day = fc
    .date({ min: new Date('2026-04-22'), max: new Date('2029-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const some = fc.subarray(services.map(({ id }) => id));
  fc.assert(
    fc.property(day, some, (today, confirmed) => {
      const standings = confirmed.map((id) => said(id));
      const seen = seenOn(today, standings);
      for (const state of STATES) {
        for (const { service, checked } of forChild(seen, state)) {
          assert.equal(service.state, state);
          assert.notEqual(service.trust, 'D');
          if (service.trust === 'C') assert.ok(confirmed.includes(service.id), service.id);
          assert.ok(Date.parse(today) - Date.parse(checked) <= 365 * 86_400_000);
          assert.notEqual(service.kind, 'prevention');
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('contradictory stays away even when somebody confirms it, and is not in the directory', () => {
  const id = services.find(({ trust }) => trust === 'D')?.id ?? '';
  const seen = seenOn('2026-11-22', [said(id)]);
  assert.deepEqual(forChild(seen, 'SA'), []);
  assert.deepEqual(forAdults(seen, 'SA'), []);
});

test('age is counted from the day of reading, or of the check by a person', () => {
  assert.deepEqual(ofState('2026-07-21', 'FR').includes('fr-119-allo-enfance-en'), true);
  const of = (today: string) => seenOn(today).find(({ service }) => service.id === 'fr-119-allo-enfance-en');
  assert.equal(of('2026-07-21')?.age, 'recent');
  assert.equal(of('2026-07-22')?.age, 'not-recently');
  assert.equal(of('2027-04-22')?.kept, undefined);
  assert.equal(of('2027-04-23')?.kept, 'old');
  assert.ok(
    forAdults(seenOn('2027-04-23'), 'FR').some(({ service }) => service.id === 'fr-119-allo-enfance-en'),
  );
  assert.ok(ofState('2026-11-22', 'FR', [said('fr-119-allo-enfance-en')]).includes('fr-119-allo-enfance-en'));
});

test('a correction is shown in place of the facts, a withdrawal hides, and changed facts ask again', () => {
  const values = { ...valuesOf(named('fr-emergency')), phones: [{ say: '18' }] };
  const corrected = said('fr-emergency', { kind: 'correct', values });
  const shown = forChild(seenOn('2026-11-22', [corrected]), 'FR').find(
    ({ service }) => service.id === 'fr-emergency',
  );
  assert.deepEqual(shown?.values.phones, [{ say: '18' }]);
  const withdrawn = said('fr-emergency', { kind: 'withdraw', values: null });
  assert.ok(!ofState('2026-11-22', 'FR', [withdrawn]).includes('fr-emergency'));
  const before = said('de-kinder-und-jugendtelefon', { seen: 'of an older row' });
  assert.ok(!ofState('2026-11-22', 'DE', [before]).includes('de-kinder-und-jugendtelefon'));
});

test('services that complete one another are shown both or not at all', () => {
  const [one, two] = ['nz-0800-what-s-up', 'nz-youthline'];
  const both = (standings: readonly HelpStanding[]) =>
    ofState('2026-11-22', 'NZ', standings).filter((id) => id === one || id === two);
  assert.deepEqual(both([said(one)]), []);
  assert.deepEqual(both([said(two)]), []);
  assert.deepEqual(both([said(one), said(two)]), [one, two]);
  assert.deepEqual(ofState('2026-11-22', 'BE', [said('be-awel')]), [], 'the other half is not known');
});

test('two doors, the emergency above both, and routers that do not age away', () => {
  const doors = doorsOf(forChild(seenOn('2026-11-22'), 'FR'));
  assert.deepEqual(
    doors.emergency.flatMap(({ values }) => values.phones?.map(({ say }) => say)),
    ['112', '17'],
  );
  assert.deepEqual(
    doors.report.map(({ service }) => service.kind),
    ['hotline', 'police'],
  );
  const routers = routersOf(seenOn('2031-01-01'));
  assert.equal(new URL(routers.talk?.values.url ?? '').host, 'childhelplineinternational.org');
  assert.equal(new URL(routers.report?.values.url ?? '').host, 'www.inhope.org');
});

test('numbers and hours are written as lines and read again; what is none is refused', () => {
  for (const { phones, hours } of services) {
    assert.deepEqual(phonesIn(phoneLines(phones), phones), phones ?? []);
    assert.deepEqual(hoursIn(hourLines(hours)), hours ?? []);
  }
  assert.equal(phonesIn('call me'), undefined);
  assert.equal(phonesIn('<b>1</b>'), undefined);
  assert.equal(hoursIn('MO 25:00-26:00'), undefined);
  assert.equal(hoursIn('XX 10:00-11:00'), undefined);
  assert.deepEqual(phonesIn('text VOICE to 20121'), [{ say: '20121', by: 'text', word: 'VOICE' }]);
});

test('the directory as HSDS: of the shape, with stable ids, each warning said first', () => {
  const page = hsdsPage(forAdults(seenOn('2026-11-22')), uuidOf);
  assert.deepEqual(HsdsPage.parse(page), page);
  assert.equal(page.total_items, 193);
  assert.equal(new Set(page.contents.map(({ id }) => id)).size, 193);
  const unconfirmed = page.contents.filter(({ description }) => description?.endsWith('trust C'));
  assert.ok(unconfirmed.length > 100 && unconfirmed.every(({ alert }) => /verify|adults/u.test(alert ?? '')));
  assert.deepEqual(hsdsPage(forAdults(seenOn('2026-11-22')), uuidOf), page);
});

test('notes, ways and the area are said in fields of HSDS, and nothing of them is lost', () => {
  const page = hsdsPage(forAdults(seenOn('2026-11-22')), uuidOf);
  const said = (name: string) => page.contents.find((each) => each.name === name) ?? assert.fail(name);
  const descriptions = page.contents.flatMap(({ schedules }) =>
    schedules.flatMap((each) => ('description' in each ? each.description : [])),
  );
  const notes = services.filter(({ trust }) => trust !== 'D');
  assert.deepEqual(descriptions.sort(), notes.flatMap(({ hoursNote }) => hoursNote ?? []).sort());
  const spoken = page.contents.flatMap(({ interpretation_services, languages }) => [
    ...(interpretation_services === undefined ? [] : [interpretation_services]),
    ...languages.flatMap(({ code, note }) => (code === undefined && note !== undefined ? note : [])),
  ]);
  assert.deepEqual(spoken.sort(), notes.flatMap(({ languagesNote }) => languagesNote ?? []).sort());
  for (const { interpretation_services } of page.contents)
    if (interpretation_services !== undefined) assert.match(interpretation_services, /interpreter/u);
  for (const service of notes) {
    const { application_process = '' } = page.contents.find(
      ({ id }) => id === uuidOf(`${service.id} service`),
    ) ?? { application_process: '' };
    for (const way of service.ways) assert.ok(application_process.includes(way), `${service.id} ${way}`);
  }
  assert.deepEqual(
    page.contents.flatMap(({ service_areas }) => service_areas.map(({ extent_type }) => extent_type)),
    notes.filter(({ state }) => state).map(() => 'text'),
  );
  const [, byWhatsApp] = said('Childline Gibraltar').phones;
  assert.deepEqual([byWhatsApp?.type, byWhatsApp?.description], ['cell', 'WhatsApp']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts, indicator } from '#engine/plan/fixtures/entries.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import type { Database } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { MailError, type Letter } from '#store/mail/index.ts';
import { judge } from '../assess/judge.ts';
import { seat, type TestSeat } from '../assess/fixtures/seats.ts';
import type { PlanOutcome } from './append.ts';
import { calendarOf } from './calendar.ts';
import { gapsOfSeat, planOf } from './read.ts';
import { remind, type Reminding } from './remind.ts';
import { changeAction, noteProgress, planAction, setStatus } from './verbs.ts';

async function kept(outcome: Promise<PlanOutcome>): Promise<string> {
  const done = await outcome;
  if (done.kind !== 'kept') throw new Error(JSON.stringify(done));
  return done.action;
}

onEachServer((cluster) => {
  const fresh = async () => {
    const { database } = await cluster().fresh();
    await furnish(database);
    return {
      database,
      ana: seat(database, 'ana', 'coordinator'),
      ben: seat(database, 'ben', 'coordinator'),
      cyd: seat(database, 'cyd', 'reader'),
    };
  };
  const first = async (at: TestSeat) => (await planOf(at)).actions[0]!;

  test('an action is planned, changed, noted on and done; every step keeps who and why', async () => {
    const { ana, ben, cyd } = await fresh();
    const id = await kept(planAction(ana, facts({ lead: 'Ministry of Justice' })));
    const now = await first(ana);
    await kept(
      changeAction(
        ben,
        id,
        { ...facts(), due: '2027-06-30' },
        { reason: 'nobody leads it', seen: now.version },
      ),
    );
    await kept(noteProgress(ana, id, { words: 'The bill is drafted', value: '1' }));
    await kept(setStatus(ben, id, 'done', { reason: 'in force since May', seen: 2 }));
    // Whoever may see drafts may read it.
    const { actions, entries, names } = await planOf(cyd);
    const [action] = actions;
    assert.deepEqual(
      [action?.lead, action?.due, action?.status, action?.reason, action?.version],
      [null, '2027-06-30', 'done', 'in force since May', 3],
    );
    assert.deepEqual(
      entries.map(({ kind, by, reason }) => [kind, names.get(by), reason]),
      [
        ['plan', 'Ana Person', ''],
        ['change', 'Ben Person', 'nobody leads it'],
        ['note', 'Ana Person', ''],
        ['status', 'Ben Person', 'in force since May'],
      ],
    );
    // Only what differs is kept.
    assert.deepEqual(entries[1]?.body, { lead: null, due: '2027-06-30' });
  });

  test('only those who plan change it; what cannot be is refused with the field', async () => {
    const { ana, cyd, database } = await fresh();
    const id = await kept(planAction(ana, facts()));
    for (const other of [cyd, seat(database, 'ben', 'analyst'), seat(database, 'ben', 'ngo')]) {
      assert.deepEqual(await planAction(other, facts()), { kind: 'refused', why: 'not-yours' });
      assert.deepEqual(await noteProgress(other, id, { words: 'w', value: null }), {
        kind: 'refused',
        why: 'not-yours',
      });
    }
    const why = async (outcome: Promise<PlanOutcome>) => {
      const done = await outcome;
      return done.kind === 'refused' ? [done.why, done.field] : [done.kind];
    };
    const unknown = [{ requirement: 'no.such', aspect: 'law' as const, closes: 'wholly' as const }];
    assert.deepEqual(await why(planAction(ana, facts({ requirements: unknown }))), [
      'unknown',
      'requirements',
    ]);
    assert.deepEqual(await why(planAction(ana, facts({ dependsOn: [uuid7()] }))), ['unknown', 'dependsOn']);
    assert.deepEqual(await why(planAction(ana, facts({ title: '' }))), ['bad-form', 'title']);
    const days = facts({ start: '2027-01-02', due: '2027-01-01' });
    assert.deepEqual(await why(planAction(ana, days)), ['bad-form', 'due']);
    const sent = { reason: 'no reason', seen: 1 };
    assert.deepEqual(await why(changeAction(ana, id, facts(), sent)), ['nothing-new', undefined]);
    assert.deepEqual(await why(setStatus(ana, id, 'planned', sent)), ['nothing-new', undefined]);
    assert.deepEqual(await why(setStatus(ana, id, 'done', { reason: ' ', seen: 1 })), ['bad-form', 'reason']);
    assert.deepEqual(await why(changeAction(ana, uuid7(), facts(), sent)), ['not-found', undefined]);
    assert.deepEqual(await why(noteProgress(ana, id, { words: ' ', value: null })), ['bad-form', 'words']);
    assert.equal((await planOf(ana)).entries.length, 1);
  });

  test('of two who change what they both saw, one is shown what the other kept; a form sent twice is done once', async () => {
    const { ana, ben } = await fresh();
    const id = await kept(planAction(ana, facts()));
    const [one, two] = await Promise.all([
      changeAction(ana, id, facts({ due: '2027-01-01' }), { reason: 'as Ana sees it', seen: 1 }),
      changeAction(ben, id, facts({ due: '2027-02-02' }), { reason: 'as Ben sees it', seen: 1 }),
    ]);
    const moved = [one, two].filter((each) => each.kind === 'moved');
    assert.equal(moved.length, 1);
    assert.equal(moved[0]?.kind === 'moved' && moved[0].now.due, (await first(ana)).due);
    assert.equal((await planOf(ana)).entries.length, 2);
    const again = { id: uuid7(), reason: 'once more', seen: 2 };
    for (let times = 0; times < 2; times++) await kept(setStatus(ana, id, 'under-way', again));
    const planned = { id: uuid7() };
    for (let times = 0; times < 2; times++) await kept(planAction(ana, facts({ title: 'Another' }), planned));
    assert.equal((await planOf(ana)).entries.length, 4);
    const taken = await setStatus(ben, id, 'done', { ...again, seen: 3 });
    assert.equal(taken.kind, 'refused');
  });

  test('actions that would wait for one another are refused, also when two people make the circle at once', async () => {
    const { ana, ben } = await fresh();
    const [a, b, c] = [
      await kept(planAction(ana, facts({ title: 'First' }))),
      await kept(planAction(ana, facts({ title: 'Second' }))),
      await kept(planAction(ana, facts({ title: 'Third' }))),
    ];
    const sent = { reason: 'it comes after', seen: 1 };
    await kept(changeAction(ana, b, facts({ title: 'Second', dependsOn: [a] }), sent));
    await kept(changeAction(ana, c, facts({ title: 'Third', dependsOn: [b] }), sent));
    const circle = await changeAction(ana, a, facts({ title: 'First', dependsOn: [c] }), sent);
    assert.ok(circle.kind === 'refused' && circle.why === 'circle');
    assert.equal(circle.circle?.length, 4);
    const self = await changeAction(ana, a, facts({ title: 'First', dependsOn: [a] }), sent);
    assert.deepEqual(self.kind === 'refused' && self.circle, [a, a]);
    const [d, e] = [
      await kept(planAction(ana, facts({ title: 'Fourth' }))),
      await kept(planAction(ana, facts({ title: 'Fifth' }))),
    ];
    const both = await Promise.all([
      changeAction(ana, d, facts({ title: 'Fourth', dependsOn: [e] }), sent),
      changeAction(ben, e, facts({ title: 'Fifth', dependsOn: [d] }), sent),
    ]);
    assert.deepEqual(both.map(({ kind }) => kind).sort(), ['kept', 'refused']);
  });

  test('the gaps of the plan are those that people judge now, in the order of the catalogue', async () => {
    const { database, ana } = await fresh();
    const analyst = seat(database, 'ben', 'analyst');
    const said = { reason: 'the words are not clear' };
    await judge(analyst, { requirement: 'sale.organs', aspect: 'practice', verdict: 'not-met', ...said });
    await judge(analyst, { requirement: 'csam.access', aspect: 'law', verdict: 'partly', ...said });
    await judge(analyst, { requirement: 'csam.produce', aspect: 'law', verdict: 'met', ...said });
    const gaps = await gapsOfSeat(ana);
    const order = ana.catalogue.requirements.map(({ id }) => id);
    assert.deepEqual(
      gaps.map(({ requirement }) => requirement),
      ['sale.organs', 'csam.access'].sort((x, y) => order.indexOf(x) - order.indexOf(y)),
    );
    assert.deepEqual(await gapsOfSeat(seat(database, 'cyd', 'ngo')), []);
  });

  test('a reminder goes to those who plan, once, and again only for what is new; where no letter goes out it waits', async () => {
    const { database, ana } = await fresh();
    await kept(planAction(ana, facts({ title: 'A secret title', due: '2026-11-20' })));
    const due = facts({ start: '2026-08-22', due: '2026-12-01', indicator: indicator('quarterly') });
    await kept(planAction(ana, due));
    const letters: Letter[] = [];
    const base = reminding(database, letters);
    assert.equal(await remind({ ...base, holders: () => Promise.resolve([]) }), 0);
    const lost = new MailError('The mail server does not answer.', true, undefined);
    assert.equal(await remind({ ...base, send: () => Promise.reject(lost) }), 0);
    assert.equal(await remind(base), 1);
    assert.equal(await remind(base), 0);
    assert.equal(await remind({ ...base, today: '2026-11-23' }), 0);
    const [letter] = letters;
    assert.equal(letter?.to, 'ana@example.org');
    assert.match(letter?.text ?? '', /1 action is past its day/u);
    assert.match(letter?.text ?? '', /1 action is due within 14 days/u);
    assert.match(letter?.text ?? '', /the indicator of 1 action is to be reported/u);
    assert.match(letter?.text ?? '', /https:\/\/desk\.example\.org\/desk\/XE\/state\/plan/u);
    assert.doesNotMatch(letter?.text ?? '', /secret|Amend/u);
    // Two workers at once: whoever is later finds it noted.
    assert.deepEqual(
      (await Promise.all([1, 2, 3].map(() => remind({ ...base, today: '2026-12-02' })))).sort(),
      [0, 0, 1],
    );
    assert.equal(letters.length, 2);
    assert.notEqual(letters[0]?.id, letters[1]?.id);
  });

  test('nobody who works on the plan waits for a mail server, and two workers do not send twice', async () => {
    const { database, ana, ben } = await fresh();
    for (const title of ['One', 'Two']) await kept(planAction(ana, facts({ title, due: '2026-11-20' })));
    const letters: Letter[] = [];
    const base = reminding(database, letters);
    const send = async (letter: Letter): Promise<void> => {
      const planned = kept(planAction(ben, facts({ title: 'Planned meanwhile' })));
      const waited = new Promise((_, no) =>
        setTimeout(() => no(new Error('the plan is held')), 30_000).unref(),
      );
      await Promise.race([planned, waited]);
      letters.push(letter);
    };
    const sent = await Promise.all([1, 2, 3].map(() => remind({ ...base, send })));
    assert.deepEqual(sent.sort(), [0, 0, 1]);
    assert.equal(letters.length, 1);
  });

  test('a mail server that is silent is asked once, not for each planner; once a letter went out the rest are tried', async () => {
    const { database, ana } = await fresh();
    await kept(planAction(ana, facts({ due: '2026-11-20' })));
    const letters: Letter[] = [];
    const base = reminding(database, letters);
    const holders = () =>
      Promise.resolve(
        ['ana', 'ben', 'cyd'].map((name) => ({
          email: `${name}@example.org`,
          grants: [{ role: 'coordinator', state: 'XE' } as const],
        })),
      );
    let asked = 0;
    const silent = () => {
      asked++;
      return Promise.reject(new MailError('The mail server does not answer in time.', true, undefined));
    };
    assert.equal(await remind({ ...base, holders, send: silent }), 0);
    assert.equal(asked, 1);
    const greylisting = (letter: Letter) => (letter.to.startsWith('ben') ? silent() : base.send(letter));
    assert.equal(await remind({ ...base, holders, send: greylisting }), 2);
    assert.deepEqual(
      letters.map(({ to }) => to),
      ['ana@example.org', 'cyd@example.org'],
    );
    assert.equal(await remind({ ...base, holders }), 0, 'what went out to one is noted');
  });

  test('the calendar of the State names the report of article 12 as derived; that of an NGO has none', async () => {
    const { ana } = await fresh();
    await kept(planAction(ana, facts({ due: '2027-06-30' })));
    const { actions } = await planOf(ana);
    const asked = {
      state: 'XE',
      voice: 'state',
      stateName: 'Exempla',
      standing: {
        status: 'party',
        inForce: '2010-03-01',
        asOf: '2026-02-03',
        sources: ['Written for Tutela'],
      },
      actions,
      page: 'https://desk.example.org/desk/XE/state/plan',
      today: '2026-11-22',
      made: '2026-11-22T10:00:00Z',
    };
    const text = calendarOf(asked).replaceAll('\r\n ', '');
    assert.match(
      text,
      /DTSTART;VALUE=DATE:20120301\r\n[^]*initial report under article 12\(1\)[^\r]*\(derived\)/u,
    );
    assert.match(text, /DTSTART;VALUE=DATE:20270630/u);
    assert.doesNotMatch(calendarOf({ ...asked, voice: 'ngo' }), /article 12/u);
    assert.doesNotMatch(calendarOf({ ...asked, standing: undefined }), /article 12/u);
  });
});

function reminding(database: Database, letters: Letter[]): Reminding {
  return {
    database,
    holders: () =>
      Promise.resolve([
        { email: 'ana@example.org', grants: [{ role: 'coordinator', state: 'XE' }] },
        { email: 'ben@example.org', grants: [{ role: 'analyst', state: 'XE' }] },
        { email: 'eve@example.org', grants: [{ role: 'coordinator', state: 'XF' }] },
      ]),
    send: (letter) => Promise.resolve(void letters.push(letter)),
    address: 'https://desk.example.org/',
    today: '2026-11-22',
    say: () => undefined,
  };
}

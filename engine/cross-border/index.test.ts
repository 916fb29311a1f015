import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Verdict } from '#engine/model/decision.ts';
import type { LawVoice } from '#engine/model/law-voice.ts';
import { crossBorder, ROLES, RULES, type Asked, type CrossBorder, type Party, type Roles } from './index.ts';

const NAMES = ['XA', 'XB', 'XC'] as const;
const PARTIES: Readonly<Record<string, Party>> = {
  XA: { status: 'party', inForce: '2002-01-18' },
  XB: { status: 'party', inForce: '2010-05-01' },
  XC: { status: 'none' },
};
const partyOf = (state: string): Party => PARTIES[state] ?? { status: 'unknown' };

function voice(state: string, by: 'state' | 'ngo', verdicts: Readonly<Record<string, Verdict>>): LawVoice {
  return {
    state,
    name: state,
    by,
    date: '2026-01-01',
    version: 1,
    sha256: 'a'.repeat(64),
    findings: Object.entries(verdicts).map(([requirement, verdict]) => ({
      requirement,
      verdict,
      reason: `${state} ${by}`,
      words: [],
    })),
  };
}

const VOICES = [
  voice('XA', 'state', { 'jur.territory-vessels': 'met', 'jur.nationals-residents': 'met' }),
  voice('XA', 'ngo', { 'jur.nationals-residents': 'not-met' }),
  voice('XB', 'state', { 'jur.present-not-extradited': 'partly' }),
];

const asked = (result: CrossBorder, state: string): readonly string[] =>
  result.states.find((each) => each.state === state)?.asked.map(({ requirement }) => requirement) ?? [];
const one = (result: CrossBorder, state: string, requirement: string): Asked | undefined =>
  result.states.find((each) => each.state === state)?.asked.find((each) => each.requirement === requirement);

/** Every way to give three States, or none, to the five parts: 4 to the power of 5. */
function* combinations(): Generator<Roles> {
  for (let code = 0; code < 4 ** ROLES.length; code++) {
    const chosen = ROLES.map((role, at) => [role, NAMES[Math.floor(code / 4 ** at) % 4]] as const);
    yield Object.fromEntries(chosen.filter(([, state]) => state !== undefined));
  }
}

test('over all combinations each rule is asked of exactly the States it speaks of', () => {
  let count = 0;
  for (const roles of combinations()) {
    count += 1;
    const result = crossBorder(roles, VOICES, partyOf);
    const { act, nationality, residence, child, found } = roles;
    const states = [...new Set(Object.values(roles))];
    assert.deepEqual(result.states.map(({ state }) => state).sort(), [...states].sort());
    for (const state of states) {
      if (state === undefined) continue;
      const is = (requirement: string) => asked(result, state).includes(requirement);
      const at = `${state} in ${JSON.stringify(roles)}`;
      const abroad = act !== state;
      const others = states.filter((each) => each !== found);
      const national = abroad && nationality === state;
      const resident = abroad && residence === state;
      const victim = abroad && child === state;
      const canBeAsked = found === state && others.length > 0;
      const own = canBeAsked && (nationality === undefined || nationality === state);
      assert.equal(is('jur.territory-vessels'), act === state, at);
      assert.equal(is('jur.ict-offences'), act === state, at);
      assert.equal(is('jur.nationals-residents'), national || resident, at);
      assert.equal(is('jur.victim-national'), victim, at);
      assert.equal(is('jur.no-double-criminality'), national || resident || victim, at);
      assert.equal(is('jur.no-complaint-condition'), national || resident || victim, at);
      assert.equal(is('jur.present-not-extradited'), own, at);
      assert.equal(is('extr.extradite-or-prosecute'), own, at);
      assert.equal(is('extr.extraditable'), found !== undefined && others.length > 0, at);
      assert.equal(is('extr.opsc-basis'), canBeAsked, at);
      assert.equal(is('extr.locus-fiction'), canBeAsked && others.some((each) => each !== act), at);
      for (const id of ['widest-measure', 'without-treaty', 'confiscation-requests', 'electronic-evidence'])
        assert.equal(is(`mla.${id}`), states.length > 1, at);
      for (const requirement of ['jur.nationals-residents', 'jur.victim-national'])
        if (is(requirement)) assert.equal(one(result, state, requirement)?.certain, act !== undefined, at);
      if (own)
        assert.equal(
          one(result, state, 'jur.present-not-extradited')?.certain,
          nationality !== undefined,
          at,
        );
      const all = result.states.find((each) => each.state === state);
      assert.equal((all?.asked.length ?? 0) + (all?.notAsked.length ?? 0), RULES.length, at);
      assert.ok(
        all?.asked.every(({ because }) => because.length > 0),
        at,
      );
    }
    const requests = found === undefined ? [] : states.filter((each) => each !== found);
    assert.deepEqual(
      result.requests.map(({ from, to, between }) => [from, to, between]),
      requests.map((from) => [from, found, from === 'XC' || found === 'XC' ? 'not-both' : 'both']),
    );
  }
  assert.equal(count, 1024);
});

test('what is said is named by who says it; nothing, not said and unknown are told apart', () => {
  const roles = { act: 'XB', nationality: 'XA', child: 'XC', found: 'XA' };
  const result = crossBorder(roles, VOICES, partyOf);
  const both = one(result, 'XA', 'jur.nationals-residents')?.answer;
  assert.ok(Array.isArray(both));
  assert.deepEqual(
    both.map(({ by, verdict, reason }) => [by, verdict, reason]),
    [
      ['state', 'met', 'XA state'],
      ['ngo', 'not-met', 'XA ngo'],
    ],
  );
  assert.equal(one(result, 'XA', 'jur.present-not-extradited')?.answer, 'not-said');
  assert.equal(one(result, 'XC', 'jur.victim-national')?.answer, 'nothing');
  const unread = crossBorder(roles, undefined, partyOf);
  assert.ok(unread.states.every((state) => state.asked.every(({ answer }) => answer === 'unknown')));
});

test('a pair of which one State is not known is not said to be bound, nor not bound', () => {
  const result = crossBorder({ act: 'XD', found: 'XA' }, VOICES, partyOf);
  assert.deepEqual(result.requests, [{ from: 'XD', to: 'XA', between: 'unknown' }]);
  const signed = crossBorder({ act: 'XD', found: 'XA' }, VOICES, (state) =>
    state === 'XD' ? { status: 'signed' } : partyOf(state),
  );
  assert.equal(signed.requests[0]?.between, 'not-both');
});

test('the rules are all requirements of the groups on jurisdiction, extradition and assistance', () => {
  const folder = join(import.meta.dirname, '..', '..', 'catalogue', 'opsc');
  const ids = ['jur', 'extr', 'mla'].flatMap((group) =>
    readdirSync(join(folder, group)).map((file) => `${group}.${file.replace(/\.yaml$/u, '')}`),
  );
  assert.deepEqual(RULES.map(({ requirement }) => requirement).sort(), ids.sort());
});

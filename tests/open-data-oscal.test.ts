import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { judgementsIn } from '#engine/model/desk-publication.ts';
import {
  assessmentResults,
  catalogueOscal,
  mappingCollection,
  planOfAction,
  type Json,
} from '#engine/open-data/index.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { exemplaPublication } from './desk-publication.ts';

// The schemas of OSCAL are NIST's and are not kept here: docs/open-data.md says how to fetch them.
const SCHEMAS = process.env['OSCAL_SCHEMAS'] ?? join(PACKAGE, '..', 'shared', 'oscal');
const skip = existsSync(join(SCHEMAS, 'oscal_catalog_schema.json'))
  ? false
  : `needs the JSON Schemas of OSCAL in ${process.env['OSCAL_SCHEMAS'] ?? '../shared/oscal'}`;

const { catalogue, mappings } = readGround(groundFiles());
const base = 'https://tutela.example';
const signed = exemplaPublication();
const input = { signed, catalogue, base };
const gaps = judgementsIn(signed.content).filter(({ judgement }) =>
  ['partly', 'not-met'].includes(judgement.verdict),
);
const actions = [
  {
    id: 'a1',
    title: 'Table the bill on consent',
    description: 'Two clauses; see *annex* [1].',
    due: '2027-06-30',
    lead: 'Ministry of Justice',
    requirements: [gaps[0]!.requirement, gaps[1]!.requirement],
  },
  { id: 'a2', title: 'Name a lead agency', description: '', requirements: ['data.lead-agency'] },
];

const made: readonly (readonly [schema: string, name: string, document: Json])[] = [
  ['catalog', 'the catalogue', catalogueOscal({ catalogue, base, modified: '2026-11-22' })],
  ['assessment-results', 'assessment results', assessmentResults(input)],
  ['poam', 'a plan with actions', planOfAction({ ...input, actions })!],
  ['poam', 'a plan of gaps alone', planOfAction(input)!],
  ['mapping', 'the mappings', mappingCollection({ catalogue, mappings, base, modified: '2026-11-22' })],
  [
    'mapping',
    'one mapping',
    mappingCollection({ catalogue, mappings: mappings.slice(0, 1), base, modified: '2026-11-22' }),
  ],
];

for (const [schema, name, document] of made) {
  test(`${name}: valid by the schema of OSCAL`, { skip }, () => {
    const validate = compiled(schema);
    const valid = validate(document);
    assert.deepEqual((validate.errors ?? []).slice(0, 5), []);
    assert.ok(valid);
  });

  test(`${name}: each UUID of version 5 names one thing, each reference has its target`, () => {
    const { named, asked, ids } = walked(document);
    assert.deepEqual(repeated(named), [], 'two things under one UUID');
    for (const uuid of named) {
      assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    assert.deepEqual(repeated(ids), [], 'two things under one id');
    const known = new Set([...named, ...ids]);
    assert.deepEqual(
      asked.filter((target) => !known.has(target)),
      [],
      'names what is not there',
    );
  });

  test(`${name}: JSON, and the same each time`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });
}

test('words as odd as a person may write them make a valid file still', { skip }, () => {
  const odd = ['', ' ', '\n# x\n- y', '{{ insert: param, x }}', '\u2028\t"\\', '1. a', '\u0001𠮷'];
  const { content, sha256 } = exemplaPublication({
    only: new Set(gaps.slice(0, 7).map((each) => each.requirement)),
  });
  const pick = (index: number) => odd[index % odd.length]!;
  const findings = content.findings.map((finding, index) => {
    const { law } = finding;
    if (!law) return finding;
    const evidence = law.evidence.map((each) => ({
      ...each,
      heading: pick(index),
      number: pick(index + 1),
      law: pick(index),
    }));
    return { ...finding, law: { ...law, reason: pick(index), evidence } };
  });
  const laws = content.laws.map((law, index) => ({
    ...law,
    law: `${index}${pick(index)}`,
    title: pick(index),
  }));
  const signed = {
    sha256,
    content: { ...content, findings, laws, state: { ...content.state, name: pick(2) } },
  };
  const validate = compiled('assessment-results');
  assert.ok(validate(assessmentResults({ signed, catalogue, base })), JSON.stringify(validate.errors?.[0]));
});

let broken: Json;
before(() => {
  broken = JSON.parse(JSON.stringify(made[1]![2])) as Json;
});

test('the validator sees what is wrong', { skip }, () => {
  const results = broken['assessment-results'] as { results: { start: string }[] };
  results.results[0]!.start = '2026-11-22';
  assert.equal(compiled('assessment-results')(broken), false, 'a time without a zone was let through');
});

test('every judgement is observed, every gap is a risk, and what does not apply is no finding', () => {
  const document = assessmentResults(input)['assessment-results'] as {
    results: { observations: unknown[]; risks: unknown[]; findings: { target: Json }[] }[];
  };
  const [result] = document.results;
  const all = judgementsIn(signed.content);
  const aside = all.filter(({ judgement }) => judgement.verdict === 'not-applicable');
  assert.ok(aside.length > 0 && gaps.length > 100);
  assert.equal(result?.observations.length, all.length);
  assert.equal(result?.risks.length, gaps.length);
  assert.equal(result?.findings.length, all.length - aside.length);
  const satisfied = result?.findings.filter(({ target }) => JSON.stringify(target).includes('"satisfied"'));
  assert.equal(satisfied?.length, all.filter(({ judgement }) => judgement.verdict === 'met').length);
});

test('every target of a finding is an objective of the catalogue', () => {
  const { ids } = walked(made[0]![2]);
  const objectives = new Set(ids);
  const targets = JSON.stringify(made[1]![2]).matchAll(/"target-id":"([^"]+)"/g);
  const asked = [...targets].map(([, id]) => id ?? '');
  assert.ok(asked.length > 300);
  assert.deepEqual(
    asked.filter((id) => !objectives.has(id)),
    [],
  );
});

test('a plan names each gap once, and without gaps and actions there is none', () => {
  const plan = planOfAction({ ...input, actions })!['plan-of-action-and-milestones'] as {
    'poam-items': { 'related-risks'?: { 'risk-uuid': string }[] }[];
    risks: { uuid: string; remediations?: unknown[]; deadline?: string }[];
  };
  const named = plan['poam-items'].flatMap((item) => item['related-risks'] ?? []);
  assert.equal(new Set(named.map((each) => each['risk-uuid'])).size, gaps.length);
  assert.ok(plan.risks.some(({ deadline }) => deadline === '2027-06-30T00:00:00Z'));
  const met = exemplaPublication({ verdict: () => 'met' });
  assert.equal(planOfAction({ signed: met, catalogue, base }), undefined);
});

test('no paragraph that was not verified is in the catalogue', () => {
  const written = JSON.stringify(made[0]![2]);
  const places = [...written.matchAll(/"value":"(CRC\/C\/156[^"]*)","class":"([a-z]+)"/g)];
  assert.ok(places.length > 150 && places.some(([, cite]) => cite?.includes(' para. ')));
  for (const [, cite, mark] of places)
    assert.equal(cite?.includes(' para. ') && mark !== 'verified', false, cite);
});

function compiled(name: string) {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `oscal_${name}_schema.json`), 'utf8')) as Json;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return ajv.compile(withoutInnerIds(schema, true) as Json);
}

/** Definitions carry "$id": "#/definitions/...", which draft 7 allows and Ajv does not need: references are by path. */
function withoutInnerIds(value: unknown, top = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutInnerIds(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => top || !(key === '$id' && typeof each === 'string'))
      .map(([key, each]) => [key, withoutInnerIds(each)]),
  );
}

/** UUIDs and ids that are given, and those that are asked for within the document. */
function walked(value: unknown): { named: string[]; asked: string[]; ids: string[] } {
  const found: { named: string[]; asked: string[]; ids: string[] } = { named: [], asked: [], ids: [] };
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) return each.forEach(visit);
    if (typeof each !== 'object' || each === null) return;
    for (const [key, inner] of Object.entries(each)) {
      if (key === 'uuid') found.named.push(String(inner));
      else if (key === 'id') found.ids.push(String(inner));
      else if (/-uuid$/.test(key)) found.asked.push(String(inner));
      else if (key === 'party-uuids') found.asked.push(...(inner as string[]));
      else if (key === 'href' && String(inner).startsWith('#')) found.asked.push(String(inner).slice(1));
      visit(inner);
    }
  };
  visit(value);
  return found;
}

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((each, index) => list.indexOf(each) !== index);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Publication } from '#engine/model/publication.ts';
import { chosenClauses, clauseFacets, clausesIn, NO_CHOICE, voiceIn, workedVoice } from './index.ts';

const ORDER = ['sale.organs', 'csam.produce', 'csam.access'];
type Content = SignedPublication['content'];
type Law = NonNullable<Content['findings'][number]['law']>;

const quote = { exact: 'whoever', prefix: '', suffix: ' produces', start: 0, end: 7 };

function law(verdict: Law['verdict'], laws: readonly string[] = ['PC']): Law {
  const evidence = laws.map((id) => ({ segment: `${id}/1`, law: id, number: '1', heading: '', quote }));
  const on = {
    judged: '2026-01-01',
    accepted: '2026-01-02',
    lawSet: null,
    catalogue: 'c',
    engine: 'e',
  };
  return { verdict, reason: 'It says so there.', on, evidence, attached: [] };
}

function signed(
  code: string,
  voice: Content['voice'],
  findings: Readonly<Record<string, Law>>,
): SignedPublication {
  const laws = [
    { law: 'PC', title: 'Penal Code', lang: 'en', sha256: 'b'.repeat(64), format: 'text', provisions: 1 },
    { law: 'CP', title: 'Code pénal', lang: 'fr-CA', format: 'text', provisions: 1 },
  ];
  return {
    tutela: 'signed-publication/1',
    sha256: 'a'.repeat(64),
    signature: { algorithm: 'Ed25519', publicKey: '', value: '' },
    content: {
      tutela: 'publication/2',
      state: { code, name: code },
      voice,
      version: 3,
      date: '2026-02-01',
      catalogue: 'c',
      engine: 'e',
      requirements: 3,
      lawSet: null,
      laws,
      findings: Object.entries(findings).map(([requirement, one]) => ({ requirement, law: one })),
      chain: { seq: 0, hash: '0'.repeat(64) },
      follows: null,
    },
  };
}

const VOICES = [
  signed('XB', 'ngo', { 'csam.produce': law('met'), 'sale.organs': law('met') }),
  signed('XB', 'state', { 'csam.produce': law('partly'), 'csam.access': law('not-met') }),
  signed('XC', 'state', { 'csam.produce': law('met', ['PC', 'CP']), 'csam.access': law('undecided') }),
  signed('XA', 'state', { 'csam.produce': law('met', []) }),
].map(voiceIn);

test('met before partly, the State’s own voice before others, then by State; gaps are no clauses', () => {
  assert.deepEqual(
    clausesIn(VOICES, ORDER).map(({ requirement, verdict, by, state }) => [requirement, verdict, by, state]),
    [
      ['sale.organs', 'met', 'ngo', 'XB'],
      ['csam.produce', 'met', 'state', 'XA'],
      ['csam.produce', 'met', 'state', 'XC'],
      ['csam.produce', 'met', 'ngo', 'XB'],
      ['csam.produce', 'partly', 'state', 'XB'],
    ],
  );
});

test('a clause carries words, law, version and proof, and what the other voice says of it', () => {
  const [clause] = chosenClauses(clausesIn(VOICES, ORDER), { ...NO_CHOICE, state: 'XC' });
  assert.deepEqual(clause?.words[0], {
    segment: 'PC/1',
    law: 'PC',
    number: '1',
    heading: '',
    quote,
    title: 'Penal Code',
    lang: 'en',
    original: 'b'.repeat(64),
  });
  assert.deepEqual([clause?.version, clause?.sha256, clause?.accepted], [3, 'a'.repeat(64), '2026-01-02']);
  assert.deepEqual(clause?.beside, []);
  const partly = clausesIn(VOICES, ORDER).find(({ verdict }) => verdict === 'partly');
  assert.deepEqual(partly?.beside, [{ by: 'ngo', verdict: 'met' }]);
});

test('wishes hold at once; a language shows the words of that language alone', () => {
  const all = clausesIn(VOICES, ORDER);
  const count = (wish: Partial<typeof NO_CHOICE>): number =>
    chosenClauses(all, { ...NO_CHOICE, ...wish }).length;
  assert.equal(count({}), 5);
  assert.equal(count({ group: 'csam' }), 4);
  assert.equal(count({ group: 'csam', verdict: 'met' }), 3);
  assert.equal(count({ requirement: 'sale.organs', state: 'XC' }), 0);
  assert.equal(count({ group: 'xyzzy' }), 0);
  const french = chosenClauses(all, { ...NO_CHOICE, lang: 'fr' });
  assert.deepEqual(
    french.map(({ state, words }) => [state, words.map(({ law: id }) => id)]),
    [['XC', ['CP']]],
  );
  const facets = clauseFacets(all);
  assert.deepEqual(facets.group, [
    { value: 'sale', count: 1 },
    { value: 'csam', count: 4 },
  ]);
  assert.deepEqual(
    facets.lang.map(({ value }) => value),
    ['en', 'fr'],
  );
});

test('of the made-up State only what a person accepted is quoted, and what nobody judged is absent', () => {
  const evidence = (standing: 'accepted' | 'proposed') =>
    ({ segment: standing, law: 'PC', number: '1', heading: '', quote, standing }) as const;
  const finding = (requirement: string, verdict: Finding['law']['verdict']): Finding => ({
    requirement,
    law: { verdict, reason: 'It says so there.', on: '2026-01-01' },
    practice: { verdict: 'met' },
    evidence: [evidence('accepted'), evidence('proposed')],
    proposal: 'answered',
    answer: {
      requirement,
      matches: [],
      answered: true,
      confidence: 1,
      searched: { segments: 1, langs: [] },
    },
  });
  const publication: Publication = {
    tutela: 'publication/1',
    state: { code: 'XE', name: 'Exempla' },
    date: '2026-01-01',
    catalogue: 'c',
    profile: 'p',
    engine: 'e',
    laws: [{ law: 'PC', title: 'Penal Code', lang: 'en', format: 'text', encoding: 'utf-8', provisions: 1 }],
    findings: [finding('csam.produce', 'met'), finding('csam.access', 'undecided')],
    problems: [],
  };
  const voice = workedVoice(publication);
  assert.deepEqual([voice.by, voice.sha256, voice.findings.length], ['worked', undefined, 1]);
  assert.deepEqual(
    voice.findings[0]?.words.map(({ segment }) => segment),
    ['accepted'],
  );
});

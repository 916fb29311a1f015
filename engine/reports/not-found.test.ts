import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '#engine/model/match.ts';
import type { Publication } from '#engine/model/publication.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { notFound } from './not-found.ts';

const { catalogue, say } = readGround(groundFiles());
const extradition = catalogue.requirements.find(({ id }) => id.startsWith('extr.'))?.id ?? '';

/** The last column of the only row. */
function standsWhere(rest: Partial<Answer>, lang = 'en'): string {
  const requirement = extradition;
  const answer = {
    requirement,
    matches: [],
    answered: false,
    confidence: 0,
    searched: { segments: 1, langs: ['en'] },
    ...rest,
  };
  const undecided = { verdict: 'undecided' };
  const publication = {
    state: { code: 'XE', name: 'Exempla' },
    date: '2026-11-22',
    catalogue: catalogue.version,
    profile: 'opsc',
    engine: 'tutela-engine/1',
    laws: [{ law: 'A', title: 'A', lang, file: 'a', format: 'text', encoding: 'utf-8', provisions: 1 }],
    findings: [
      { requirement, law: undecided, practice: undecided, evidence: [], proposal: 'nothing-found', answer },
    ],
    problems: [],
  } as unknown as Publication;
  const table = notFound({ publication, catalogue, segments: [], say }).parts.find(
    (part) => part.type === 'table' && part.caption === say('not-found-caption'),
  );
  assert.ok(table?.type === 'table');
  return (table.rows[0]?.at(-1)?.inlines ?? []).map((inline) => inline.text).join('');
}

test('a set without the kind of law where the rule stands is told apart from one that was read in vain', () => {
  assert.match(
    standsWhere({ missingKinds: ['extradition', 'criminal-procedure'] }),
    /hold no act on extradition or mutual legal assistance or code of criminal procedure; the rule usually stands there/,
  );
  assert.match(standsWhere({}), /A law of such a kind was read, and nothing was found\.$/);
});

test('where a law could not be searched, neither is said', () => {
  assert.equal(standsWhere({}, 'und'), say('law-kind-extr'));
});

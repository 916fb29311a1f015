import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from './plain.ts';
import { stateNames } from './states.ts';
import { fromUhri } from './uhri.ts';

const states = stateNames([
  { code: 'FR', alpha3: 'FRA', name: 'France' },
  { code: 'CI', alpha3: 'CIV', name: 'Côte d’Ivoire' },
  { code: 'BO', alpha3: 'BOL', name: 'Bolivia (Plurinational State of)' },
]);
const RECORD = {
  AnnotationId: 'A1B2C3D4-0000-4000-8000-000000000001',
  AnnotationType: '- Recommendations',
  Symbol: 'A/HRC/60/8',
  Body: '- UPR',
  Text: '<p>136.14 Set up a <b>helpline</b> &amp; fund it</p><p>now (State);</p>',
  Countries: ['France', 'Atlantis'],
  Themes: ['- Children: protection against exploitation'],
  AffectedPersons: ['- Children'],
  Sdgs: ['16.2 - Protect children', '16 - Peace', '16.2 - again'],
  PublicationDate: '2024-03-05T00:00:00',
  UprPositions: ['Supported'],
  UprRecommendingCountry: ['Kenya'],
};

test('a record becomes facts, each as the export states it', () => {
  assert.deepEqual(fromUhri(RECORD, { lang: 'en', states }), {
    id: 'uhri:a1b2c3d4-0000-4000-8000-000000000001',
    source: 'uhri',
    states: ['FR'],
    countries: ['France', 'Atlantis'],
    symbol: 'A/HRC/60/8',
    paragraph: '136.14',
    bodies: ['UPR'],
    mechanism: 'upr',
    kind: 'recommendation',
    date: '2024-03-05',
    text: '136.14 Set up a helpline & fund it\nnow (State);',
    lang: 'en',
    headings: [],
    themes: ['Children: protection against exploitation'],
    persons: ['Children'],
    sdgs: ['16.2', '16'],
    position: 'supported',
    by: ['Kenya'],
    concerns: true,
  });
});

test('what is missing is unknown, and a record without id or text is none', () => {
  const bare = fromUhri({ AnnotationId: RECORD.AnnotationId, Text: 'Words.' }, { lang: 'es', states });
  assert.ok(typeof bare !== 'string');
  assert.deepEqual(
    [bare.position, bare.kind, bare.mechanism, bare.concerns],
    ['unknown', 'other', 'other', false],
  );
  assert.ok(!('date' in bare) && !('symbol' in bare) && !('paragraph' in bare));
  assert.match(String(fromUhri({ ...RECORD, AnnotationId: null }, { lang: 'en', states })), /AnnotationId/u);
  assert.match(String(fromUhri({ ...RECORD, Text: '<p> </p>' }, { lang: 'en', states })), /Text is empty/u);
  for (const none of [null, 3, 'x', []])
    assert.equal(typeof fromUhri(none, { lang: 'en', states }), 'string');
});

test('positions of several States, joined bodies, lists as one text', () => {
  const made = (changes: object) => {
    const one = fromUhri({ ...RECORD, ...changes }, { lang: 'en', states });
    assert.ok(typeof one !== 'string');
    return one;
  };
  assert.equal(made({ UprPositions: ['Supported', 'Noted'] }).position, 'partly-supported');
  assert.equal(made({ UprPositions: ['- Noted'] }).position, 'noted');
  assert.deepEqual(made({ Body: '- CRC;- CEDAW', UprCycle: null }).bodies, ['CRC', 'CEDAW']);
  assert.equal(made({ Body: '- CRC' }).mechanism, 'treaty-body');
  assert.equal(made({ Body: '- SR Sale of Children' }).mechanism, 'special-procedure');
  assert.equal(made({ AffectedPersons: [], Themes: [] }).concerns, false);
  assert.equal(made({ AffectedPersons: [], Themes: [], Symbol: 'CRC/C/OPSC/FRA/CO/1' }).concerns, true);
  assert.equal(made({ PublicationDate: '2024-13-45' }).date, undefined);
});

test('States by the names of the United Nations', () => {
  assert.deepEqual(
    [
      'FRA',
      'france',
      'Cote d’Ivoire',
      "Côte d'Ivoire",
      'Bolivia',
      'Bolivia (Plurinational State of)',
      'Utopia',
    ].map(states),
    ['FR', 'FR', 'CI', 'CI', 'BO', 'BO', undefined],
  );
});

test('markup goes, words stay', () => {
  assert.equal(
    plainText('a &lt;b&gt; &#233;&#x2019; &unknown; &constructor;'),
    'a <b> é’ &unknown; &constructor;',
  );
  assert.equal(plainText('under < 18 years<script>alert(1)</script><!-- x -->'), 'under < 18 years');
  assert.equal(plainText('one<br/>two<li>three</li>'), 'one\ntwo\nthree');
  assert.equal(plainText('&#0;&#xD800;x'), '&#0;&#xD800;x');
});

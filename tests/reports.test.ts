import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FORMATS, REPORTS, WRITERS } from '#engine/reports/index.ts';
import { inlinesOf } from '#engine/reports/writers/walk.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { exempla } from './exempla.ts';

const { ground, assessment } = exempla();
const { publication, segments } = assessment;
const say = ground.say;
const provisions = new Set(segments.map(({ id }) => id));

for (const { id, make } of REPORTS) {
  const document = make({ publication, segments, catalogue: ground.catalogue, say });
  const refs = new Set(inlinesOf(document).flatMap((inline) => (inline.type === 'cite' ? [inline.ref] : [])));

  test(`${id} cites something, and each provision it cites was read`, () => {
    assert.ok(refs.size > 20);
    for (const ref of refs) assert.ok(/^(OPSC|Guidelines CRC)/.test(ref) || provisions.has(ref), ref);
  });

  for (const format of FORMATS) {
    test(`${id} as ${format} keeps every citation`, () => {
      const text = WRITERS[format]({ reports: [{ id, document }], publication, say })
        .map((file) => file.text)
        .join('\n');
      // The publication names the catalogue, which holds the pinpoints; the provisions are its own.
      const own = format === 'json' ? [...refs].filter((ref) => provisions.has(ref)) : [...refs];
      for (const ref of own) assert.ok(text.includes(ref), ref);
    });
  }

  test(`${id} never says "met" where no person judged`, () => {
    const silent = {
      ...publication,
      findings: publication.findings.map((finding) => ({
        ...finding,
        law: { verdict: 'undecided' as const },
        practice: { verdict: 'undecided' as const },
      })),
    };
    const verdicts = inlinesOf(make({ publication: silent, segments, catalogue: ground.catalogue, say }))
      .filter((inline) => inline.type === 'strong')
      .map((inline) => inline.text);
    assert.ok(!verdicts.includes('met') && !verdicts.includes('partly met'));
  });
}

test('each group of the catalogue has words for the laws its rules stand in', () => {
  for (const group of ground.catalogue.instrument.groups) assert.ok(say(`law-kind-${group.id}`).length > 5);
});

test('every key asked for in reports and on the command line has words', () => {
  const words = ['report', 'why'].map((name) =>
    readFileSync(join(PACKAGE, `languages/en/${name}.ftl`), 'utf8'),
  );
  const args = Object.fromEntries([...words.join('\n').matchAll(/\$([a-z]+)/g)].map(([, name]) => [name, 1]));
  for (const folder of ['engine/reports', 'cli']) {
    for (const file of readdirSync(join(PACKAGE, folder)).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
      const code = readFileSync(join(PACKAGE, folder, file), 'utf8');
      for (const [, key] of code.matchAll(/say\('([a-z][\w-]*)'/g)) {
        assert.doesNotThrow(() => say(key!, args), `${file}: ${key}`);
      }
    }
  }
});

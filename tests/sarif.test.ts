import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '#operations/check.ts';
import type { Desk } from '#operations/desk.ts';
import { readGround } from '#operations/ground.ts';
import { lint } from '#operations/lint.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';
import { readFiles } from '#store/files.ts';

type Text = { readonly text: string; readonly markdown: string };
type Rule = {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Text;
  readonly fullDescription: Text;
  readonly help: Text;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
};
type Region = Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number | undefined>> & {
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet: Text;
};
type Result = {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Text;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number };
      readonly region?: Region;
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly kind: string; readonly key: string };
};
type Run = {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly columnKind: string;
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
};
/** What is looked at here of SARIF 2.1.0. */
type Log = { readonly $schema: string; readonly version: string; readonly runs: readonly [Run] };

const ground = readGround(groundFiles());

function deskWith(texts: Record<string, string>): Desk & { readonly written: Record<string, string> } {
  const written: Record<string, string> = {};
  return {
    ...ground,
    written,
    clock: () => '2026-11-21',
    read: (paths) => ({
      files: paths.map((name) => ({
        name,
        given: name,
        named: true,
        bytes: new TextEncoder().encode(texts[name]),
      })),
      problems: [],
    }),
    mayWrite: () => undefined,
    write: (_, files) => files.forEach((file) => 'text' in file && (written[file.name] = file.text)),
    progress: () => undefined,
  };
}

const LAW = `---\ntitle: Code of Exempla\nlang: en\n---\n\n# Code\n\n## Article 1. Procuring\n\nWhoever procures a child
below the age of sixteen years for prostitution is punished by imprisonment of four to twelve years.\n`;
const FILE = 'laws of Exempla/penal code #1.md';

async function checked(text: string) {
  const desk = deskWith({ [FILE]: text });
  const request = { paths: [FILE], state: 'XE', profile: 'opsc', out: 'out', formats: ['sarif'] };
  const result = await check(desk, request);
  return {
    result,
    text: desk.written['diagnostics.sarif']!,
    log: JSON.parse(desk.written['diagnostics.sarif']!) as Log,
  };
}

/** The members SARIF 2.1.0 requires, and the rules of its prose that bind what is written here. */
function mustBeSarif(log: Log): void {
  assert.equal(log.$schema, 'https://json.schemastore.org/sarif-2.1.0.json');
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [{ tool, results, artifacts, columnKind, automationDetails, invocations }] = log.runs;
  const { name, rules } = tool.driver;
  assert.equal(name, 'Tutela');
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.match(automationDetails.id, /^tutela\//);
  assert.equal(invocations[0]?.executionSuccessful, true);
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  for (const rule of rules) {
    for (const key of ['shortDescription', 'fullDescription', 'help'] as const)
      assert.ok(rule[key].text.length > 3, `${rule.id}: ${key}`);
    assert.ok(rule.help.markdown.length > 3);
    assert.match(rule.name, /^[A-Z][A-Za-z0-9]+$/);
    assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration.level));
    assert.equal(new Set(rule.properties.tags).size, rule.properties.tags.length);
  }
  const prints = results.map((result) => result.partialFingerprints['tutela/v1']);
  assert.equal(new Set(prints).size, prints.length);
  for (const result of results) {
    assert.equal(rules[result.ruleIndex]?.id, result.ruleId);
    assert.ok(['error', 'warning', 'note'].includes(result.level));
    assert.ok(result.message.text.length > 10);
    for (const { physicalLocation } of result.locations) {
      const { artifactLocation, region } = physicalLocation;
      assert.equal(artifacts[artifactLocation.index]?.location.uri, artifactLocation.uri);
      assert.doesNotThrow(() => decodeURIComponent(artifactLocation.uri));
      assert.match(artifactLocation.uri, /^[A-Za-z0-9%._~/!'()*-]+$/);
      if (region === undefined) continue;
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn'] as const) {
        if (region[key] !== undefined) assert.ok(Number.isInteger(region[key]) && region[key] >= 1, key);
      }
    }
  }
}

test('a check as SARIF: one rule for each requirement, with question, proof and pinpoints', async () => {
  const { log } = await checked(LAW);
  mustBeSarif(log);
  const { rules } = log.runs[0].tool.driver;
  assert.deepEqual(
    rules.map(({ id }) => id),
    ground.catalogue.requirements.map(({ id }) => id),
  );
  const levels = { O: 'error', S: 'warning', P: 'note' };
  for (const [at, { severity, question }] of ground.catalogue.requirements.entries()) {
    assert.equal(rules[at]?.defaultConfiguration.level, levels[severity]);
    assert.ok(rules[at]?.help.text.includes(question));
  }
  assert.match(rules.find(({ id }) => id === 'csam.produce')!.help.markdown, /OPSC art\. 3\(1\)\(c\)/);
});

test('a trap points at its exact words in the file; a gap at the set of laws', async () => {
  const { log, result } = await checked(LAW);
  const traps = log.runs[0].results.filter((one) => one.properties.kind === 'trap');
  const age = traps.find((one) => one.ruleId === 'prost.four-acts' && one.properties.key === 'age-cap')!;
  const { physicalLocation, ...rest } = age.locations[0]!;
  assert.equal(physicalLocation.artifactLocation.uri, 'laws%20of%20Exempla/penal%20code%20%231.md');
  const { charOffset, charLength, startLine, startColumn, snippet } = physicalLocation.region!;
  assert.equal(LAW.slice(charOffset, charOffset + charLength), snippet.text);
  assert.match(snippet.text, /below the age of sixteen years/);
  assert.deepEqual([startLine, startColumn], [11, 1]);
  assert.ok(age.message.text.includes(snippet.text) && age.message.text.includes('under 16'));
  assert.equal(age.level, 'error');
  assert.match(rest.logicalLocations![0]!.fullyQualifiedName, /art_1$/);
  assert.equal(result.trapped, true);
  const gap = log.runs[0].results.find((one) => one.ruleId === 'csam.produce')!;
  assert.equal(gap.properties.kind, 'gap');
  assert.equal(gap.locations[0]!.physicalLocation.region, undefined);
});

test('a law without such words is not trapped', async () => {
  const { result } = await checked(LAW.replace('sixteen', 'eighteen'));
  assert.equal(result.trapped, false);
});

test('the same input gives the same log, and words keep their fingerprint when lines move', async () => {
  assert.equal((await checked(LAW)).text, (await checked(LAW)).text);
  const prints = async (text: string) =>
    (await checked(text)).log.runs[0].results
      .map((one) => `${one.ruleId} ${one.partialFingerprints['tutela/v1']}`)
      .sort();
  assert.deepEqual(await prints(LAW.replace('# Code\n', '# Code\n\nA preamble.\n\n\n')), await prints(LAW));
});

test('other formats keep their code, and Exempla as SARIF is sound', async () => {
  const laws = readFiles([join(PACKAGE, 'exempla', 'laws')]);
  const desk = { ...deskWith({}), read: () => laws };
  const paths = ['laws'];
  const request = { paths, state: 'XE', profile: 'opsc', out: 'out' };
  assert.equal((await check(desk, { ...request, formats: ['csv'] })).trapped, false);
  const result = await check(desk, { ...request, formats: ['csv', 'sarif'] });
  assert.equal(result.trapped, true);
  const log = JSON.parse(desk.written['diagnostics.sarif']!) as Log;
  mustBeSarif(log);
  assert.equal(log.runs[0].artifacts.length, 4);
});

test('a draft as SARIF: traps, acts left out and terms, each with a rule', async () => {
  const draft = LAW.replace('is punished', 'or keeps a child prostitute is punished');
  const result = await lint(deskWith({ [FILE]: draft }), { paths: [FILE] });
  const log = JSON.parse(result.sarif()) as Log;
  mustBeSarif(log);
  const kinds = new Set(log.runs[0].results.map((one) => one.properties.kind));
  assert.deepEqual([...kinds].sort(), ['missing-acts', 'term', 'trap']);
  const acts = log.runs[0].results.find((one) => one.properties.kind === 'missing-acts')!;
  assert.equal(acts.ruleId, 'prost.four-acts');
  assert.match(acts.message.text, /OPSC art\. 3\(1\)\(b\).*offering, obtaining/);
  assert.ok(log.runs[0].results.some((one) => one.ruleId === 'term.prostitution' && one.level === 'warning'));
});

test('acts named in different offences of one draft are not called left out', async () => {
  const own = (number: number, words: string) =>
    `\n## Article ${number}. Offence ${number}\n\nWhoever ${words} a child for prostitution is punished by imprisonment of four to twelve years.\n`;
  const head = '---\ntitle: Bill\nlang: en\n---\n\n# Bill\n';
  const read = (text: string) => lint(deskWith({ 'bill.md': text }), { paths: ['bill.md'] });
  const acts = async (text: string) =>
    (await read(text)).hits.filter(({ kind, rule }) => kind === 'missing-acts' && rule === 'prost.four-acts');
  assert.equal((await acts(head + own(1, 'procures or obtains'))).length, 1);
  assert.equal((await acts(head + own(1, 'procures or obtains') + own(2, 'offers or provides'))).length, 0);
});

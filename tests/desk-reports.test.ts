import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { judgementsIn } from '#engine/model/desk-publication.ts';
import type { Document, Part } from '#engine/model/document.ts';
import { deskReport, KINDS, kindsOf, type DeskReportInput, type Kind } from '#engine/reports/desk/index.ts';
import { csv } from '#engine/reports/writers/csv.ts';
import { html } from '#engine/reports/writers/html.ts';
import { markdown } from '#engine/reports/writers/markdown.ts';
import { citationsOf, inlinesOf } from '#engine/reports/writers/walk.ts';
import { countWords } from '#engine/reports/writers/words.ts';
import { readStates } from '#engine/catalogue/index.ts';
import { action, idOf, indicator } from '#engine/plan/fixtures/entries.ts';
import { sayIn } from '#operations/say.ts';
import type { Overlay } from '#engine/model/overlay.ts';
import { inputOn } from '#operations/reports/ground.ts';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { catalogue, exemplaPublication, FEW } from './desk-publication.ts';

const FOLDER = join(PACKAGE, 'tests', 'golden', 'reports');
const UPDATE = 'UPDATE_GOLDEN=1 node --test tests/desk-reports.test.ts';
const LANGS = ['en', 'fr', 'es', 'ar'] as const;
const files = groundFiles();
const says = Object.fromEntries(LANGS.map((lang) => [lang, sayIn(lang, files.reportWords)]));
const facts = readStates(files.states).find(({ code }) => code === 'XE')!;

const whole = exemplaPublication();
const few = exemplaPublication({ only: FEW });
const harder = { met: 'partly', partly: 'not-met', 'not-met': 'not-met' } as const;
const ngo = exemplaPublication({
  voice: 'ngo',
  only: FEW,
  verdict: (verdict) => (verdict in harder ? harder[verdict as keyof typeof harder] : verdict),
});
const elsewhere = [
  exemplaPublication({ state: { code: 'XF', name: 'Fabula' }, only: FEW, verdict: () => 'met' }),
];

const PLAN = [
  action(1, {
    title: 'Table the bill',
    does: 'Repeal the second sentence.',
    lead: 'Ministry of Justice',
    partners: ['Parliament', 'Bar association'],
    start: '2026-03-01',
    due: '2027-06-30',
    cost: { amount: 120000, currency: 'EUR' },
    indicator: { ...indicator('quarterly'), unit: 'acts' },
    requirements: [{ requirement: 'leg.consent-void', aspect: 'law', closes: 'wholly' }],
    recommendations: ['by-hand:1'],
    status: 'under-way',
    reason: 'The bill is drafted',
    notes: [{ id: 'n', by: 'ana', at: '2026-10-02T10:00:00.000000Z', words: 'Read once', value: '0' }],
  }),
  action(2, {
    title: 'Name the forms of the offences',
    requirements: [{ requirement: 'data.system', aspect: 'practice', closes: 'partly' }],
    dependsOn: [idOf(1)],
  }),
];

function inputFor(kind: Kind, more: Partial<DeskReportInput> = {}): DeskReportInput {
  const signed = kind === 'alternative' ? ngo : few;
  return {
    signed,
    catalogue,
    elsewhere,
    facts,
    ...(kind === 'alternative' ? { other: few } : {}),
    questions: [
      {
        question: 'Please inform the Committee of the sale of children.',
        requirements: ['sale.sexual-purpose', 'leg.consent-void'],
      },
      { question: 'Please give figures on mobile money.', requirements: ['fin.virtual-assets'] },
      { question: 'Please describe the weather.', requirements: [] },
    ],
    plan: PLAN,
    planOn: '2026-11-22',
    say: says['en']!,
    lang: 'en',
    ...more,
  };
}

for (const kind of KINDS) {
  test(`${kind} is the golden file`, () => {
    const now = markdown(deskReport(kind, inputFor(kind)));
    const file = join(FOLDER, `${kind}.md`);
    if (process.env['UPDATE_GOLDEN']) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, now);
    }
    assert.ok(existsSync(file), `${file} is not there; make it with: ${UPDATE}`);
    const [before, after] = [readFileSync(file, 'utf8').split('\n'), now.split('\n')];
    const line = after.findIndex((words, index) => words !== before[index]);
    assert.ok(
      line < 0 && before.length === after.length,
      `tests/golden/reports/${kind}.md differs first at line ${line + 1}:\n- ${before[line]}\n+ ${after[line]}\n` +
        `When the change is meant: ${UPDATE}; then read the difference like code.`,
    );
  });

  for (const lang of LANGS) {
    test(`${kind} in ${lang}: the same citations, every format keeps them, nobody is named`, () => {
      const input = inputFor(kind, { say: says[lang]!, lang });
      const document = deskReport(kind, input);
      assert.equal(document.lang, lang);
      const own = (all: readonly string[]) =>
        all.filter((ref) => /^[A-Z]+\/|^https:|^[0-9a-f]{64}$/u.test(ref));
      const refs = own(citationsOf(document));
      const english = own(citationsOf(deskReport(kind, inputFor(kind))));
      // How much fits on two pages depends on the language.
      if (kind !== 'lawmakers-brief') assert.deepEqual(refs, english);
      const printed = [html([{ id: kind, document }], says[lang]!), markdown(document)];
      for (const text of printed) for (const ref of new Set(refs)) assert.ok(text.includes(ref), ref);
      const words = inlinesOf(document)
        .map(({ text }) => text)
        .join('\n');
      assert.doesNotMatch(words, /Mara Ilven|\bana\b|\bben\b|stays-at-the-desk|undefined|\{ ?\$|\uE000/u);
    });
  }
}

test('concordance and initial report cite every provision and document of the publication', () => {
  const judgements = judgementsIn(whole.content);
  assert.ok(judgements.length > 350);
  for (const kind of ['concordance-table', 'state-initial', 'state-periodic'] as const) {
    const refs = citationsOf(deskReport(kind, inputFor(kind, { signed: whole })));
    const count = new Map<string, number>();
    for (const ref of refs) count.set(ref, (count.get(ref) ?? 0) + 1);
    for (const { requirement, judgement } of judgements) {
      for (const { segment } of judgement.evidence) {
        const left = count.get(segment) ?? 0;
        assert.ok(left > 0, `${kind}: ${requirement} ${segment}`);
        count.set(segment, left - 1);
      }
      for (const { url, file } of judgement.attached)
        assert.ok(refs.includes(url ?? file ?? '?'), requirement);
    }
  }
});

test('a finding that this catalogue no longer holds is not lost, and other versions are named', () => {
  const fewer = {
    ...catalogue,
    version: 'f1f1f1f1f1f1',
    requirements: catalogue.requirements.filter(({ id }) => id !== 'leg.consent-void'),
  };
  for (const kind of ['concordance-table', 'state-initial', 'state-periodic', 'gap-report'] as const) {
    const document = deskReport(kind, inputFor(kind, { catalogue: fewer }));
    const words = inlinesOf(document)
      .map(({ text }) => text)
      .join(' ');
    assert.match(words, /leg\.consent-void/u, kind);
    assert.match(words, /f1f1f1f1f1f1/u, kind);
  }
});

test('what is not published is listed by count and never as a gap', () => {
  const left = catalogue.requirements.filter(
    ({ id }) => !few.content.findings.some((one) => one.requirement === id),
  );
  const document = deskReport('gap-report', inputFor('gap-report'));
  const text = markdown(document);
  assert.ok(
    text.includes(`${left.length} of ${catalogue.requirements.length} requirements are not yet assessed`),
  );
  const tables = document.parts
    .filter((part) => part.type === 'table')
    .flatMap(wordsIn)
    .join('\n');
  for (const { id } of left) assert.ok(!tables.includes(`[${id}]`), id);
});

test('each paragraph of a State report that speaks of a finding bears a reference', () => {
  for (const kind of ['state-initial', 'state-periodic', 'list-of-issues-reply', 'alternative'] as const) {
    const document = deskReport(kind, inputFor(kind));
    const judged = document.parts.filter(
      (part) => part.type === 'paragraph' && /In (?:law|practice): (?!not yet)/u.test(wordsIn(part).join('')),
    );
    assert.ok(judged.length > 0, kind);
    for (const part of judged) {
      const refs = citationsOf({ title: '', lang: 'en', parts: [part] });
      assert.ok(refs.length > 0);
      assert.match(
        wordsIn(part).join(' '),
        new RegExp(`\\(${(kind === 'alternative' ? ngo : few).sha256.slice(0, 8)}\\)`, 'u'),
      );
    }
  }
});

test('layers stand apart: no table and no list holds two', () => {
  for (const kind of ['gap-report', 'action-plan', 'lawmakers-brief'] as const) {
    const severity = new Map(catalogue.requirements.map((one) => [one.title, one.severity]));
    let layer = '';
    for (const part of deskReport(kind, inputFor(kind)).parts) {
      if (part.type === 'heading')
        layer = { Duties: 'O', Recommendations: 'S', Good: 'P' }[part.text.split(' ')[0] ?? ''] ?? layer;
      if (part.type === 'heading' && part.level === 2 && /assessed|Figures|undecided/u.test(part.text))
        layer = '';
      if (layer === '' || part.type === 'heading') continue;
      for (const words of wordsIn(part))
        assert.ok((severity.get(words) ?? layer) === layer, `${kind}: ${words}`);
    }
  }
});

test('a draft says so on every page and in every table; a publication never does', () => {
  const input = inputFor('gap-report', { signed: { ...few, draft: true } });
  const document = deskReport('gap-report', input);
  assert.match(document.title, /^DRAFT/u);
  assert.match(document.marks?.symbol ?? '', /^DRAFT – not published/u);
  for (const line of csv(document, 'Section').trim().split('\r\n').slice(1))
    if (/^"?[A-Z]/u.test(line) && !/^Section/u.test(line)) assert.match(line, /^"?DRAFT/u);
  assert.doesNotMatch(markdown(deskReport('gap-report', inputFor('gap-report'))), /DRAFT/u);
});

test('nobody reports in the voice of another', () => {
  for (const kind of ['state-initial', 'state-periodic', 'list-of-issues-reply'] as const) {
    assert.ok(!kindsOf('ngo').includes(kind));
    assert.throws(() => deskReport(kind, inputFor(kind, { signed: ngo })), /has no report/u);
  }
  assert.throws(() => deskReport('alternative', inputFor('alternative', { signed: few })), /has no report/u);
});

test('limits: two pages for lawmakers in each language; other limits as they are known', () => {
  for (const lang of LANGS) {
    const input = inputFor('lawmakers-brief', { say: says[lang]!, lang, signed: whole });
    const brief = deskReport('lawmakers-brief', input);
    const { all } = countWords(brief, says[lang]!);
    assert.ok(all > 450 && all <= (brief.limit?.words ?? 0), `${lang}: ${all}`);
  }
  const initial = deskReport('state-initial', inputFor('state-initial'));
  assert.equal(initial.limit?.verified, false);
  assert.ok(countWords(initial, says['en']!).all <= (initial.limit?.words ?? 0));
  assert.equal(deskReport('state-periodic', inputFor('state-periodic')).limit?.words, 21200);
  assert.equal(deskReport('list-of-issues-reply', inputFor('list-of-issues-reply')).limit, undefined);
});

test('a brief names States whose own publication says met, and otherwise says unknown', () => {
  const [first] = exemplaPublication({ only: FEW }).content.findings;
  assert.ok(first);
  const text = markdown(deskReport('lawmakers-brief', inputFor('lawmakers-brief')));
  assert.match(text, /Fabula: /u);
  const alone = markdown(deskReport('lawmakers-brief', inputFor('lawmakers-brief', { elsewhere: [] })));
  assert.match(alone, /unknown; no other publication/u);
  assert.doesNotMatch(alone, /Fabula/u);
});

test('a plan shows lead and date only where somebody planned them', () => {
  const rows = (plan: DeskReportInput['plan']) =>
    deskReport('action-plan', inputFor('action-plan', plan ? { plan } : { plan: [] })).parts.filter(
      (part) => part.type === 'table',
    );
  for (const table of rows([])) assert.equal(table.head.length, 2);
  const requirements = [{ requirement: 'leg.consent-void', aspect: 'law', closes: 'wholly' }] as const;
  const [actions, ...planned] = rows([
    action(1, { title: 'Table the bill', requirements: [...requirements] }),
  ]);
  assert.equal(actions?.rows.length, 1);
  assert.equal(planned[0]?.head.length, 5);
  const cells = planned.flatMap((table) => table.rows).filter((row) => row[2]?.inlines.length !== 0);
  for (const row of cells) assert.deepEqual([row[3]?.inlines, row[4]?.inlines], [[], []]);
  assert.equal(cells.length, 1);
});

test('the plan of a report holds all that is planned, names nobody, and lists what no action names', () => {
  const text = markdown(deskReport('action-plan', inputFor('action-plan')));
  for (const words of [
    'Bar association',
    'EUR 120,000',
    'Acts in force',
    'Under way',
    'Read once',
    'by-hand:1',
  ])
    assert.ok(text.includes(words), words);
  const leftIn = (plan: typeof PLAN) => {
    const [, left = ''] = markdown(deskReport('action-plan', inputFor('action-plan', { plan }))).split(
      'Gaps that no action names',
    );
    return (left.split('\n## ')[0] ?? '').split('\n- ').length - 1;
  };
  const dropped = PLAN.map((one) => ({ ...one, status: 'dropped' as const }));
  assert.equal(leftIn(dropped) - leftIn(PLAN), PLAN.length);
});

function wordsIn(part: Part): string[] {
  const document: Document = { title: '', lang: 'en', parts: [part] };
  return inlinesOf(document).map(({ text }) => text);
}

test('a catalogue that is whole in a language gives its words to reports of it; half of one gives none', () => {
  const text = (id: string) => ({
    title: `titre ${id}`,
    question: `question ${id} ?`,
    why: 'une raison',
    state: 'draft' as const,
    stale: false,
  });
  const { articles, groups } = catalogue.instrument;
  const overlay = (whole: boolean): Overlay => ({
    lang: 'fr',
    state: 'draft',
    title: 'Le Protocole',
    articles: Object.fromEntries(articles.map(({ number }) => [number, 'ce qu’il demande'])),
    groups: Object.fromEntries(groups.map(({ id }) => [id, `groupe ${id}`])),
    texts: Object.fromEntries(
      catalogue.requirements.slice(whole ? 0 : 1).map(({ id, evidence }) => [id, { ...text(id), evidence }]),
    ),
  });
  const drawn = (whole: boolean) =>
    inputOn(
      {
        catalogue,
        states: readStates(files.states),
        reportWords: files.reportWords,
        overlays: () => ({ fr: overlay(whole) }),
      },
      few,
      'fr',
    );
  assert.equal(drawn(true).catalogueLang, 'fr');
  assert.equal(drawn(true).catalogue.requirements[0]?.title, `titre ${catalogue.requirements[0]?.id}`);
  assert.deepEqual([drawn(false).catalogueLang, drawn(false).catalogue], ['en', catalogue]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { isSentence, linesOfMessage, messagesOf } from './messages.ts';
import { readPage } from './read.ts';
import { markOfPage, markOfWords, readReadings, standingOf, standingsIn, type Reading } from './readings.ts';
import { sentencesIn, wordsIn } from './words.ts';

const FTL = `# a comment
learn-title = Learn
learn-promise-party = This country made a promise on { $date }.

# another
learn-looked-law = It looked at { $count ->
    [one] { $count } point.
   *[other] { $count } points.
}
learn-do-rights = Read [your rights].
learn-state = Not a template.
`;
const PAGE = readPage({
  path: 'languages/en/learn/teens/threats.md',
  text: '---\ntitle: A\ntab: B\norder: 1\naudience: teens\nkind: page\nstate: original\ndate: 2026-11-22\n---\n\nYou **can** stop.\n',
});
const changed = (text: string) => FTL.replace('made a promise', text);
const reading = (over: Partial<Reading> = {}): Reading => ({
  of: 'children-version',
  as: 'child-protection',
  by: 'A. Reader, national helpline',
  on: '2026-12-01',
  words: markOfWords('children-version', FTL),
  ...over,
});
const stands = (readings: readonly Reading[], ftl: string) =>
  standingOf(readings, 'children-version', 'child-protection', markOfWords('children-version', ftl));

test('messages are told apart, with their variants; a comment is none', () => {
  assert.deepEqual(
    messagesOf(FTL).map(([key]) => key),
    ['learn-title', 'learn-promise-party', 'learn-looked-law', 'learn-do-rights', 'learn-state'],
  );
  const looked = messagesOf(FTL)[2]?.[1] ?? '';
  assert.deepEqual(linesOfMessage(looked), ['1 point.', '1 points.']);
  assert.deepEqual(linesOfMessage('Read [your rights].'), ['Read your rights.']);
  assert.ok(isSentence('هل تشعر بالخوف؟') && !isSentence('Cost'));
});

test('the children’s version is its templates; what else stands in the file is not part of it', () => {
  assert.deepEqual(
    wordsIn('children-version', FTL).map(([key]) => key),
    ['learn-promise-party', 'learn-looked-law', 'learn-do-rights'],
  );
  const help =
    'help-danger = Now?\nhelp-directory-lead = For adults.\nhelp-safety-not-1 = It stays.\nhelp-safety-link = Safe.\n';
  assert.deepEqual(sentencesIn('help', help), ['Now?', 'Safe.']);
  assert.deepEqual(sentencesIn('help-safety', help), ['It stays.']);
});

test('nobody read it; a person read it; a template that is changed loses its mark; read again, it has it again', () => {
  assert.deepEqual(stands([], FTL), { kind: 'not-yet' });
  assert.deepEqual(stands([reading()], FTL), {
    kind: 'read',
    by: 'A. Reader, national helpline',
    on: '2026-12-01',
  });
  const other = changed('gave its word');
  assert.deepEqual(stands([reading()], other), { kind: 'changed', on: '2026-12-01' });
  const again = reading({ on: '2027-01-05', words: markOfWords('children-version', other) });
  assert.equal(stands([reading(), again], other).kind, 'read');
  // Another kind of reader, or another text, is no reading of this one.
  assert.deepEqual(stands([reading({ as: 'language' })], FTL), { kind: 'not-yet' });
  assert.deepEqual(stands([reading({ of: 'help' })], FTL), { kind: 'not-yet' });
});

test('a space, a place for a value or a variant changes the mark; a comment, the order and other messages do not', () => {
  const mark = markOfWords('children-version', FTL);
  for (const text of ['made a promise ', 'made { $a } promise', 'made the promise'])
    assert.notEqual(markOfWords('children-version', changed(text)), mark, text);
  assert.notEqual(markOfWords('children-version', FTL.replace('points.', 'items.')), mark);
  assert.equal(markOfWords('children-version', FTL.replace('# a comment', '# other')), mark);
  assert.equal(markOfWords('children-version', FTL.replace('Not a template', 'Other words')), mark);
  const [one = '', ...rest] = FTL.split('learn-do-rights');
  assert.equal(markOfWords('children-version', `learn-do-rights${rest.join('')}${one}`), mark);
});

test('a page loses its mark by its title, its words and its strong words, not by its date', () => {
  const mark = markOfPage(PAGE);
  assert.equal(markOfPage({ ...PAGE, date: '2027-01-01', order: 2 }), mark);
  assert.notEqual(markOfPage({ ...PAGE, title: 'C' }), mark);
  assert.notEqual(
    markOfPage({ ...PAGE, blocks: [{ kind: 'paragraph', words: [{ text: 'You can stop.' }] }] }),
    mark,
  );
});

test('all that stands in one language, by page and set of words; a reading of nothing is refused', () => {
  const own = reading({ of: 'teens/threats', words: markOfPage(PAGE) });
  const all = standingsIn([own, reading()], [PAGE], { 'portal-learn.ftl': FTL });
  assert.deepEqual([...all.keys()], ['teens/threats', 'help', 'help-safety', 'children-version']);
  assert.equal(all.get('teens/threats')?.['child-protection'].kind, 'read');
  assert.equal(all.get('teens/threats')?.language.kind, 'not-yet');
  assert.equal(all.get('children-version')?.['child-protection'].kind, 'read');
  assert.throws(() => standingsIn([reading({ of: 'teens/gone' })], [PAGE], {}), InputError);
});

test('a list of readings that is not whole is refused with its place', () => {
  const path = 'languages/en/readings.yaml';
  assert.deepEqual(readReadings({ path, text: 'readings: []' }), []);
  const row =
    'readings:\n  - { of: teens/threats, as: language, by: N. N., on: 2026-12-01, words: 0123456789abcdef }\n';
  assert.equal(readReadings({ path, text: row })[0]?.on, '2026-12-01');
  const wrong: readonly [string, RegExp][] = [
    ['readings: [', /file/u],
    ['', /readings/u],
    [row.replace('as: language', 'as: machine'), /as/u],
    [row.replace('by: N. N.,', ''), /by/u],
    [row.replace('2026-12-01', 'soon'), /on/u],
    [row.replace('0123456789abcdef', 'abc'), /words/u],
  ];
  for (const [text, place] of wrong)
    assert.throws(
      () => readReadings({ path, text }),
      (error: unknown) => error instanceof InputError && place.test(error.problem.place ?? ''),
      text,
    );
});

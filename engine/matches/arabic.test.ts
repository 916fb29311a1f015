import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Segment } from '#engine/model/segment.ts';
import { evaluate } from './evaluate.ts';
import { foldWord } from './fold.ts';
import { indexLaw } from './law-index.ts';
import { readPack } from './pack.ts';
import type { CompiledRequirement } from './rules.ts';

const folder = new URL('../../languages/ar/', import.meta.url);
const pack = readPack('ar', {
  pack: readFileSync(new URL('pack.yaml', folder), 'utf8'),
  lexicon: readFileSync(new URL('lexicon.yaml', folder), 'utf8'),
});

const wanted: CompiledRequirement = {
  id: 'wanted',
  rules: [
    { groups: [[{ concept: 0, name: 'wanted', field: 'any' }]], more: [], less: [], near: 30, weight: 1 },
  ],
  home: [],
};

function provision(text: string, at: number): Segment {
  const place = { law: 'law', lawTitle: '', lang: 'ar', heading: '', path: [] };
  return { ...place, id: `law/${at}`, eId: `art_${at}`, number: `${at}`, text, portions: [], order: at };
}

/** Those of the texts in which one of the patterns is found, in their order. */
function foundIn(patterns: readonly string[], texts: readonly string[]): string[] {
  const index = indexLaw(
    texts.map(provision),
    [{ ...pack, lexicon: { wanted: patterns } }],
    new Map([['wanted', 0]]),
  );
  const found = new Set(evaluate(index, wanted, []).top.map(({ segment }) => segment));
  return texts.filter((_, at) => found.has(at));
}

function says(concept: string, text: string): boolean {
  const patterns = pack.lexicon[concept];
  assert.ok(patterns, `the lexicon has no concept ${concept}`);
  return foundIn(patterns, [text]).length > 0;
}

test('spellings of one Arabic word fold to one', () => {
  const alike = [
    ['طِفْلٌ', 'طفل'],
    ['الأطفـــال', 'الاطفال'],
    ['إباحية', 'اباحيه'],
    ['آداب', 'اداب'],
    ['فتى', 'فتي'],
    ['القُصَّر', 'القصر'],
    ['جزائي', 'جزايي'],
  ] as const;
  for (const [one, other] of alike) assert.equal(foldWord(one), foldWord(other));
  // The hamza has a seat in some spellings and another in others: these stay two, and the lexicon names both.
  assert.notEqual(foldWord('مسؤول'), foldWord('مسئول'));
  assert.notEqual(foldWord('عرض'), foldWord('غرض'));
});

test('clitics are taken off, alone and together', () => {
  const words = 'طفل الطفل والطفل بالطفل للطفل وللطفل كالطفل فالطفل وبالطفل لطفل طفلاً'.split(' ');
  assert.deepEqual(foundIn(['طفل*'], words), words);
});

test('no clitic is taken off where fewer than three letters would remain', () => {
  assert.deepEqual(foundIn(['سن'], ['سن', 'السن']), ['سن']);
  assert.deepEqual(foundIn(['سن|السن'], ['سن', 'السن']), ['سن', 'السن']);
  // "ولد" is not "و" and "لد", "بنت" is not "ب" and "نت".
  assert.deepEqual(foundIn(['لد|نت'], ['ولد', 'بنت']), []);
});

test('letters that begin a verb are no clitics', () => {
  assert.deepEqual(foundIn(['بيع'], ['يبيع', 'تبيع', 'للبيع']), ['للبيع']);
});

test('an age in two words, with or without article, and in either kind of digits', () => {
  for (const age of ['الثامنة عشرة', 'ثماني عشرة سنة', 'ثمانية عشر عاماً', '18 سنة', '١٨ سنة']) {
    assert.ok(says('under18', `كل من لم يتم ${age} من عمره`), age);
  }
  assert.ok(!says('under18', 'كل من لم يتم الخامسة عشرة من عمره'));
  assert.ok(!says('under18', 'السجن مدة لا تقل عن عشر سنوات'));
  assert.deepEqual(foundIn(['سن #10-18'], ['سن ١٥', 'سن ١٩']), ['سن ١٥']);
});

test('the Arabic semicolon ends a sentence, the Arabic comma does not', () => {
  const texts = ['يحظر البيع؛ وللطفل حق', 'يحظر البيع، وللطفل حق'];
  assert.deepEqual(foundIn(['بيع ~4 طفل*'], texts), ['يحظر البيع، وللطفل حق']);
});

test('words with two meanings are told apart by what stands beside them', () => {
  const apart = [
    ['sexual', 'استغلال الطفل في أفعال جنسية', 'يتمتع بالجنسية الأصلية'],
    ['national', 'كل شخص يتمتع بجنسية الدولة', 'أفعال ذات طبيعة جنسية'],
    ['child', 'محكمة الأحداث', 'كل من تسبب في إحداث عاهة'],
    ['trafficking', 'الاتجار بالبشر', 'الاتجار بالمواد المخدرة'],
    ['extradition', 'تسليم المجرمين', 'تسليم البضائع إلى المستورد'],
    ['adoption', 'كفالة الأطفال المهملين', 'الإفراج عنه بكفالة مالية'],
    ['image', 'التقط صوراً له', 'بأي صورة كانت'],
    ['sell-child', 'باع طفلاً أو اشتراه', 'بيع التبغ للأطفال'],
    ['possess', 'حاز المادة', 'حائط المنزل'],
    ['parent', 'أحد أصوله', 'أصول المحاكمات الجزائية'],
  ] as const;
  for (const [concept, meant, other] of apart) {
    assert.ok(says(concept, meant), `${concept}: ${meant}`);
    assert.ok(!says(concept, other), `${concept}: ${other}`);
  }
});

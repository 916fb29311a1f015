import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileMatcher } from '#engine/matches/index.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readGround } from '#operations/ground.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';

/** A kit: provisions of our own wording in one language, each written to answer one requirement. */
const Kit = z
  .array(
    z.strictObject({ requirement: z.string().regex(/^[a-z]+\.[a-z0-9-]+$/), text: z.string().trim().min(1) }),
  )
  .min(1);
type Kit = z.infer<typeof Kit>;

/** Share of a kit's provisions that must come first or second for their own requirement. */
const LEAST_SHARE = 0.9;
const LAST_GOOD_PLACE = 2;

const { catalogue, packs } = readGround(groundFiles());
const ids = new Set(catalogue.requirements.map(({ id }) => id));
const matcher = compileMatcher(catalogue, packs);

const languages = join(PACKAGE, 'languages');
const kits = readdirSync(languages)
  .sort()
  .flatMap((lang) => {
    const file = join(languages, lang, 'kit.yaml');
    return existsSync(file) ? [{ lang, data: parse(readFileSync(file, 'utf8')) as unknown }] : [];
  });

test('there is a kit to read', () => {
  assert.ok(kits.length > 0);
});

for (const { lang, data } of kits) {
  const name = `languages/${lang}/kit.yaml`;

  test(`${name} has the form of a kit, and its language can be read`, () => {
    const kit = checked(data, name);
    assert.deepEqual(
      kit.filter(({ requirement }) => !ids.has(requirement)),
      [],
      'not in the catalogue',
    );
    const texts = kit.map(({ text }) => text);
    assert.deepEqual(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      [],
      'stands there twice',
    );
    assert.ok(
      packs.some((pack) => pack.lang === lang),
      `languages/${lang} has no pack`,
    );
  });

  test(`${name}: its provisions are found for their requirements`, () => {
    const kit = checked(data, name);
    const places = placesOf(kit, lang);
    const missed = kit.flatMap(({ requirement }, at) => {
      const place = places[at] ?? 0;
      return place > 0 && place <= LAST_GOOD_PLACE
        ? []
        : [`#${at + 1} ${requirement} (${place || 'not found'})`];
    });
    const share = 1 - missed.length / kit.length;
    assert.ok(
      share >= LEAST_SHARE,
      `${(share * 100).toFixed(0)} % found; not first or second: ${missed.join(', ')}`,
    );
  });
}

function checked(data: unknown, name: string): Kit {
  const result = Kit.safeParse(data);
  assert.ok(result.success, `${name}: ${result.error ? z.prettifyError(result.error) : ''}`);
  return result.data;
}

/** For each provision its place from 1 among the matches of its own requirement; 0 where it is not among them. */
function placesOf(kit: Kit, lang: string): number[] {
  const segments = kit.map(({ text }, at) => segmentOf(lang, at, text));
  const answers = matcher.match(segments, {
    requirements: new Set(kit.map(({ requirement }) => requirement)),
  });
  return kit.map(({ requirement }, at) => {
    const matches = answers.find((answer) => answer.requirement === requirement)?.matches ?? [];
    return matches.findIndex(({ segment }) => segment === segments[at]?.id) + 1;
  });
}

function segmentOf(lang: string, at: number, text: string): Segment {
  const number = String(at + 1);
  const plain = { law: 'kit', lawTitle: '', heading: '', path: [], portions: [], order: at + 1 };
  return { ...plain, id: `kit#${number}`, number, eId: `sec_${number}`, lang, text: text.trim() };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import { examine, type Assessment } from '#engine/pipeline.ts';
import { readText } from '#engine/sources/index.ts';
import { readDecisions } from '#operations/decisions.ts';
import { readGround, type Ground } from '#operations/ground.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';
import { readFiles } from '#store/files.ts';

/** The made-up State assessed from end to end, on a fixed date: what the golden file and the report suite look at. */
export function exempla(): { readonly ground: Ground; readonly assessment: Assessment } {
  const ground = readGround(groundFiles());
  const decisions = join(PACKAGE, 'exempla', 'decisions.yaml');
  const profile = ground.profiles.find(({ id }) => id === 'opsc')!;
  const assessment = examine({
    state: { code: 'XE', name: 'Exempla' },
    date: '2026-11-21',
    profile,
    catalogue: ground.catalogue,
    matcher: compileMatcher(ground.catalogue, ground.packs, { facts: factsOf(ground.packs) }),
    sources: readFiles([join(PACKAGE, 'exempla', 'laws')]).files.flatMap(({ name, bytes }) =>
      readText(name, bytes),
    ),
    decisions: readDecisions('exempla/decisions.yaml', readFileSync(decisions, 'utf8')),
  });
  return { ground, assessment };
}

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { blank, type Standing } from '#engine/findings/standing.ts';
import { voiced } from '#engine/findings/voiced.ts';
import type { Verdict } from '#engine/model/decision.ts';
import type { Practice, Voice } from '#engine/model/desk-decision.ts';
import { DeskPublication } from '#engine/model/desk-publication.ts';
import type { Source } from '#engine/reports/desk/index.ts';
import { readDecisions } from '#operations/decisions.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { contentHash } from '#store/publications/seal.ts';
import { exempla } from './exempla.ts';

const { ground, assessment } = exempla();
const { publication, segments } = assessment;
const decisions = readDecisions(
  'exempla/decisions.yaml',
  readFileSync(join(PACKAGE, 'exempla', 'decisions.yaml'), 'utf8'),
);

/** The catalogue under a version that does not change with each word of it, so that golden files show what matters. */
export const catalogue = { ...ground.catalogue, version: 'e0e0e0e0e0e0' };
const HASH = 'a'.repeat(64);
const at = (day: string) => `${day}T10:00:00.000000Z`;

/** The first two of each group: small enough to be read. */
export const FEW: ReadonlySet<string> = new Set(
  catalogue.instrument.groups.flatMap(({ id }) =>
    catalogue.requirements
      .filter((requirement) => requirement.id.startsWith(`${id}.`))
      .slice(0, 2)
      .map((requirement) => requirement.id),
  ),
);

const PRACTICE: readonly Practice[] = [
  {
    what: 'statistics',
    title: 'Register of offences 2025',
    shows: 'Cases by offence and by year, without names.',
    url: 'https://example.org/register-2025',
    received: '2026-10-01',
  },
  {
    what: 'report',
    title: 'Report of the coordinating body',
    shows: 'Meetings, tasks and budget.',
    file: { sha256: 'b'.repeat(64), name: 'a-name-that-stays-at-the-desk.pdf' },
    received: '2026-10-02',
  },
];

export type Made = {
  readonly voice?: Voice;
  readonly only?: ReadonlySet<string>;
  readonly verdict?: (verdict: Verdict, requirement: string) => Verdict;
  readonly state?: DeskPublication['state'];
};

/** What Exempla would publish: each last decision, accepted by a second person. */
export function exemplaPublication({
  voice = 'state',
  only,
  verdict = (own) => own,
  state = { code: 'XE', name: 'Exempla' },
}: Made = {}): Source {
  const provisions = new Map(segments.map((segment) => [segment.id, segment]));
  const last = new Map(decisions.map((one) => [`${one.requirement} ${one.aspect}`, one]));
  const standings = [...last.values()]
    .filter(({ requirement }) => only?.has(requirement) ?? true)
    .map(({ requirement, aspect, evidence, reason, on, ...own }, index): Standing => {
      const taken = { id: 'x', by: 'ana', at: at(on) };
      const practice = aspect === 'practice' && index % 3 === 0 ? PRACTICE : [];
      return {
        ...blank({ state: state.code, requirement, voice, aspect }),
        judgement: {
          ...taken,
          verdict: verdict(own.verdict, requirement),
          reason,
          on: { lawSet: HASH, catalogueVersion: catalogue.version, engineVersion: 'tutela-engine/1' },
        },
        evidence: new Map(
          evidence.map(({ segment, exact }) => [
            segment,
            { ...taken, standing: 'accepted', ...(exact === undefined ? {} : { exact }) },
          ]),
        ),
        attached: new Map(practice.map((each) => [each.title, { ...taken, practice: each }])),
        review: 'accepted',
        submittedBy: 'ana',
        acceptedBy: { ...taken, by: 'ben', at: at('2026-11-20') },
      };
    });
  const { content, held } = voiced(standings, {
    state,
    voice,
    version: 1,
    follows: null,
    chain: { seq: 7, hash: HASH },
    date: '2026-11-22',
    engine: 'tutela-engine/1',
    catalogue: catalogue.version,
    requirements: catalogue.requirements.map(({ id }) => id),
    reading: { lawSet: HASH, laws: publication.laws },
    provision: (id) => {
      const segment = provisions.get(id);
      return segment && { segment, sha256: HASH };
    },
  });
  if (held.length > 0) throw new Error(`cannot be published: ${JSON.stringify(held[0])}`);
  return { content: DeskPublication.parse(content), sha256: contentHash(content) };
}

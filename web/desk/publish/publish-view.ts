import type { Aspect } from '#engine/model/decision.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { PublicationDiff } from '#engine/findings/voiced-diff.ts';
import type { DeskPublication, PublishedJudgement } from '#engine/model/desk-publication.ts';
import type { Preview } from '#operations/publish/preview.ts';
import { dateIn } from '#web/words/say.ts';
import { ASPECT, staleSaid } from '#web/desk/list/words.ts';
import { CHANGE, HELD, shownOf, type Shown } from './said.ts';

/** One line of the difference: where, what is new, and both sides where there are two. */
export type DiffLine = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly aspect: string;
  readonly what: string;
  readonly before?: Shown;
  readonly now?: Shown;
};

type Place = { readonly requirement: string; readonly aspect: Aspect };

/** What the page shows of a preview: what differs, never all of it. */
export function viewOf(
  preview: Preview,
  { catalogue, home }: { readonly catalogue: Catalogue; readonly home: string },
  before: DeskPublication | undefined,
) {
  const { content, diff, held, stale, counts, idle, mark } = preview;
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const placed = ({ requirement, aspect }: Place) => ({
    id: `${requirement} ${aspect}`,
    title: titles.get(requirement) ?? requirement,
    href: `${home}/requirements/${requirement.replace('.', '/')}`,
    aspect: ASPECT[aspect],
  });
  const now = (judgement: PublishedJudgement) => shownOf(judgement, content);
  const then = (judgement: PublishedJudgement) => shownOf(judgement, before ?? { laws: [] });
  return {
    version: content.version,
    mark,
    requirements: content.requirements,
    counts,
    idle,
    before: preview.before && { ...preview.before, date: dateIn('en', preview.before.date) },
    same: diff.same,
    added: diff.added.map((each): DiffLine => ({ ...placed(each), what: '', now: now(each.now) })),
    removed: diff.removed.map((each): DiffLine => ({ ...placed(each), what: '', before: then(each.before) })),
    changed: diff.changed.map((each): DiffLine => ({
      ...placed(each),
      what: each.what.map((one) => CHANGE[one]).join(', '),
      before: then(each.before),
      now: now(each.now),
    })),
    laws: lawLines(diff.laws),
    catalogue: diff.catalogue,
    engine: diff.engine,
    held: held.map((each) => ({ ...placed(each), why: HELD[each.why] })),
    stale: stale.map((each) => ({ ...placed(each), why: staleSaid(each.why) })),
  };
}

export type PublishView = ReturnType<typeof viewOf>;

function lawLines({ added, removed, changed }: PublicationDiff['laws']): readonly string[] {
  return [
    ...added.map(({ title }) => `New: ${title}`),
    ...removed.map(({ title }) => `No longer read: ${title}`),
    ...changed.map(({ now }) => `Another text or reading: ${now.title}`),
  ];
}

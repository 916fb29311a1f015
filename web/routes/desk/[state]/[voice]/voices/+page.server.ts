import type { Compared } from '#engine/findings/two-voices.ts';
import type { DeskPublication } from '#engine/model/desk-publication.ts';
import { compareVoices } from '#operations/publish/public.ts';
import { ASPECT } from '#web/desk/list/words.ts';
import { KIND, shownOf } from '#web/desk/publish/said.ts';
import { addressOf, seatOf, VOICE_WORDS } from '#web/desk/seat.ts';
import { dateIn } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

const KINDS = Object.keys(KIND) as readonly Compared['kind'][];

/** Only what is public: this page shows nobody a draft, not even one's own. */
export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, catalogue, state } = seat;
  const home = addressOf(seat);
  const { state: own, ngo, rows } = await compareVoices(database, catalogue, state);
  const params = event.url.searchParams;
  const kind = KINDS.find((each) => each === params.get('kind')) ?? '';
  const aspect = (['law', 'practice'] as const).find((each) => each === params.get('aspect')) ?? '';
  const group = params.get('group') ?? '';
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const inAspect = rows.filter(
    (row) =>
      (aspect === '' || row.aspect === aspect) && (group === '' || row.requirement.startsWith(`${group}.`)),
  );
  const tally = Map.groupBy(inAspect, (row) => row.kind);
  const shown = inAspect.filter((row) => kind === '' || row.kind === kind);
  return {
    spoken: [
      { voice: 'state', ...publishedSaid(own?.content) },
      { voice: 'ngo', ...publishedSaid(ngo?.content) },
    ].map((each) => ({ ...each, name: each.voice === 'state' ? VOICE_WORDS.state : VOICE_WORDS.ngo })),
    /** Both asked by the same catalogue: else a difference may be one of the question. */
    sameCatalogue: own === undefined || ngo === undefined || own.content.catalogue === ngo.content.catalogue,
    both: own !== undefined && ngo !== undefined,
    filter: { kind, aspect, group },
    groups: catalogue.instrument.groups.map(({ id, title }) => ({ id, title })),
    counts: KINDS.map((each) => ({ kind: each, label: KIND[each], count: tally.get(each)?.length ?? 0 })),
    base: inAspect.length,
    rows: shown.map((row) => ({
      id: `${row.requirement} ${row.aspect}`,
      title: titles.get(row.requirement) ?? row.requirement,
      href: `${home}/requirements/${row.requirement.replace('.', '/')}`,
      aspect: ASPECT[row.aspect],
      kind: row.kind,
      label: KIND[row.kind],
      state: row.state && own && shownOf(row.state, own.content),
      ngo: row.ngo && ngo && shownOf(row.ngo, ngo.content),
    })),
  };
};

function publishedSaid(content: DeskPublication | undefined) {
  return content
    ? { version: content.version, on: dateIn('en', content.date), count: content.findings.length }
    : { version: undefined, on: '', count: 0 };
}

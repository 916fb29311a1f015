import { records as facts } from 'made:library';
import { libraryHistory, recordsOf, saidOfLibrary } from '#operations/library/index.ts';
import { deskOf } from '#web/desk/guard.ts';
import { keeperIn } from '#web/desk/library/keeper.ts';
import { answerTo, wishFrom } from '#web/resources/asked.ts';
import { libraryNow } from '#web/resources/now.ts';
import type { PageServerLoad } from './$types';

const STEPS = 50;

export const load: PageServerLoad = async (event) => {
  const person = keeperIn(event);
  const { database } = deskOf(event);
  const said = await saidOfLibrary(database);
  const records = recordsOf(facts, said);
  const now = await libraryNow({ platform: event.platform });
  const wish = wishFrom(event.url.searchParams);
  const steps = await libraryHistory(database, person);
  const titles = new Map([...facts, ...records].map(({ id, values }) => [id, values.title]));
  return {
    count: records.length,
    q: wish.q,
    found:
      wish.q === ''
        ? []
        : answerTo(now, wish, 'en')
            .found.slice(0, 30)
            .map(({ record: { id, values } }) => ({ id, title: values.title })),
    links: [...now.checked.values()]
      .filter(({ outcome }) => outcome !== 'fine')
      .map(({ record, outcome, on, url }) => ({
        record,
        outcome,
        on,
        url,
        title: titles.get(record) ?? record,
      })),
    tried: now.checked.size,
    steps: steps.slice(0, STEPS).map(({ id, record, kind, note, byName, at, values }) => ({
      id,
      record,
      kind,
      note,
      byName,
      on: at.slice(0, 10),
      title: values?.title ?? titles.get(record) ?? record,
    })),
  };
};

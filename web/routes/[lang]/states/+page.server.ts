import { publicStates } from '#store/publications/public.ts';
import { readPublic } from '#web/http/public-now.ts';
import { chosenStates, optionsOf, stateChoiceFrom, stateRows, STATUSES } from '#web/states/list.ts';
import { voicesByState } from '#web/states/published.ts';
import { dirOf } from '#web/words/languages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const all = stateRows(params.lang);
  const choice = stateChoiceFrom(url.searchParams);
  const spoken = await readPublic(event, async (database) =>
    voicesByState(
      database,
      (await publicStates(database)).map(({ code }) => code),
    ),
  );
  return {
    choice,
    dir: dirOf(params.lang),
    base: all.length,
    counts: Object.fromEntries(
      STATUSES.map((name) => [name, all.filter(({ status }) => status === name).length]),
    ),
    asOf:
      all
        .map((row) => row.asOf)
        .sort()
        .at(-1) ?? '',
    options: {
      status: optionsOf(all, 'status'),
      group: optionsOf(all, 'group'),
      region: optionsOf(all, 'region'),
      list: optionsOf(all, 'list'),
    },
    unread: typeof spoken === 'string' ? spoken : undefined,
    rows: chosenStates(all, choice).map((row) => ({
      ...row,
      voices: typeof spoken === 'string' ? [] : (spoken.value.get(row.code) ?? []),
    })),
  };
};

import { error } from '@sveltejs/kit';
import { findingActions } from '#web/desk/finding/actions.ts';
import { requirementOf } from '#web/desk/finding/sent.ts';
import { findingView } from '#web/desk/finding/view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { seat, requirement } = requirementOf(event);
  return (await findingView(event, seat, requirement)) ?? error(404);
};

export const actions = findingActions;

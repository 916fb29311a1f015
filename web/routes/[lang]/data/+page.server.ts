import { catalogue } from 'made:catalogue';
import { documentOf } from '#web/api/app.ts';
import { LIMITS } from '#web/api/limit.ts';
import { listedIn } from '#web/api/listed.ts';
import { api } from '#web/api/made.ts';
import type { PageServerLoad } from './$types';

const groups = listedIn(documentOf(api, catalogue.version));

export const load: PageServerLoad = () => ({
  groups,
  address: LIMITS.address.most,
  key: LIMITS.key.most,
});

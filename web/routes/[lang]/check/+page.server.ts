import { profiles } from 'made:catalogue-lean';
import { packs } from 'made:packs';

export function load() {
  return {
    langs: packs.map((pack) => pack.lang),
    profiles: profiles.map(({ id, title, requirements }) => ({ id, title, count: requirements.length })),
  };
}

import { profiles } from 'made:catalogue-lean';
import { accept, groups } from 'made:formats';
import { packs } from 'made:packs';

export function load() {
  return {
    accept,
    groups,
    langs: packs.map((pack) => pack.lang),
    profiles: profiles.map(({ id, title, requirements }) => ({ id, title, count: requirements.length })),
  };
}

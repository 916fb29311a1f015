import type pg from 'pg';
import { rowOf } from '../recommendations/rows.ts';
import type { Bundle } from './bundle-read.ts';
import { recommendationsOf } from './bundle-recommendations.ts';
import { putLines } from './table-rows.ts';

/**
 * Puts what lies on the desks of a bundle and every step on it as they were kept, with their places and hashes, within
 * the transaction of whoever takes the whole work in. Facts that the house has stay as they are.
 */
export async function takeRecommendations(client: pg.Client, bundle: Bundle): Promise<void> {
  const facts: string[] = [];
  const steps: string[] = [];
  for await (const line of recommendationsOf(bundle)) {
    if ('facts' in line) {
      facts.push(JSON.stringify({ ...rowOf(line.facts), added_at: bundle.manifest.made }));
      continue;
    }
    const { textSha256, prevHash, ...same } = line.step;
    const said = line.step as { readonly followUp?: string; readonly statedOn?: string };
    const renamed = { text_sha256: textSha256, prev_hash: prevHash };
    steps.push(
      JSON.stringify({
        ...same,
        ...renamed,
        follow_up: said.followUp ?? null,
        stated_on: said.statedOn ?? null,
      }),
    );
  }
  await putLines(client, 'tutela.recommendation', facts, { known: true });
  await putLines(client, 'tutela.recommendation_decision', steps, { without: ['seq'] });
  await client.query(
    `insert into tutela.recommendation_head
      select distinct on (state, voice) state, voice, place, hash, at from tutela.recommendation_decision
      where state = $1 order by state, voice, place desc
      on conflict (state, voice) do update set place = excluded.place, hash = excluded.hash, at = excluded.at`,
    [bundle.manifest.state.code],
  );
}

import { provision } from '#engine/matches/made-up.ts';
import type { Segment } from '#engine/model/segment.ts';
import { pick } from '#engine/matches/random-law.ts';
import { faultIn, lawOf, lawTexts } from '../fuzz.ts';
import { compileOurs, readGround } from '../ours.ts';
import type { Door } from './door.ts';

type Asked = { readonly law: readonly Segment[]; readonly requirement: string };

/** The matcher, which reads the words of a law for what they say: bench/fuzz.ts alone asks it far more often. */
export function matcher(): Door {
  const ground = readGround();
  const compiled = compileOurs(ground);
  const texts = lawTexts(ground);
  // The first inputs would pay for the lexicons of their languages.
  for (const { lang, text } of texts)
    compiled.match([provision(0, text, { lang, heading: '', path: [], number: '1' })], {});
  return {
    name: 'matcher',
    limit: 500,
    make: (random) => {
      const law = lawOf(random, texts);
      const requirement = pick(random, ground.catalogue.requirements).id;
      return { to: 'match', body: JSON.stringify({ law, requirement } satisfies Asked) };
    },
    ask: ({ body }) => {
      const { law, requirement } = JSON.parse(String(body)) as Asked;
      const requirements = new Set([requirement, 'csam.production', 'sale.offence']);
      const fault = faultIn(law, compiled.match([...law], { requirements }));
      if (fault !== undefined) throw new Error(fault);
      return 'read';
    },
  };
}

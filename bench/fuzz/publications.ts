import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick } from '#engine/matches/random-law.ts';
import { findingNamed } from '#operations/audit.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { signingKeyOf } from '#store/keys.ts';
import { refusing, type Door } from './door.ts';
import { hostile, mangled } from './mangle.ts';

type Kept = {
  readonly publication?: {
    readonly sha256: string;
    readonly content: unknown;
    readonly signature: string;
    readonly public_key: string;
  };
};

/** What anybody may hand in to be verified: a publication with its proof, without it, a hash; keys and names of findings. */
export function publications(): Door {
  const { 'publications.jsonl': lines = '' } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'seeds', 'work.json'), 'utf8'),
  ) as Record<string, string>;
  const texts = lines.split('\n').flatMap((line) => {
    const { publication } = line === '' ? ({} as Kept) : (JSON.parse(line) as Kept);
    if (!publication) return [];
    const { sha256, content, signature: value, public_key: publicKey } = publication;
    const signature = { algorithm: 'Ed25519', publicKey, value };
    const whole = { tutela: 'signed-publication/1', sha256, signature, content };
    return [JSON.stringify(whole), JSON.stringify(whole, undefined, 1), JSON.stringify(content), sha256];
  });
  return {
    name: 'publications',
    limit: 1000,
    make: (random) => {
      const chance = random();
      if (chance < 0.1) return { to: 'finding', body: `${hostile(random)}/${hostile(random)}` };
      if (chance < 0.2) return { to: 'key', body: mangled(random, PEM) };
      return { to: 'verify', body: mangled(random, pick(random, texts), pick(random, texts)) };
    },
    ask: ({ to, body }) => {
      const text = String(body);
      if (to === 'finding') return refusing(() => findingNamed(text));
      if (to === 'key') return refusing(() => text.trim() && signingKeyOf({ TUTELA_SIGNING_KEY: text }, '.'));
      return checkPublication(text).kind === 'unreadable' ? 'refused' : 'read';
    },
  };
}

/** Made for this file alone; it signs nothing. */
const PEM = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH
-----END PRIVATE KEY-----
`;

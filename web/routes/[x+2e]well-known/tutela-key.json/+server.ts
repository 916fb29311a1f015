import { error } from '@sveltejs/kit';
import { publicPem, signingKeyHere } from '#store/keys.ts';
import type { RequestHandler } from './$types';

/** The public half of the key that signs publications here, to compare with what a publication says. Asking makes none. */
export const GET: RequestHandler = () => {
  const key = signingKeyHere(process.env, process.cwd());
  if (!key) error(404);
  const { publicKey, fingerprint } = key;
  const body = { algorithm: 'Ed25519', publicKey, fingerprint, pem: publicPem(publicKey) };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

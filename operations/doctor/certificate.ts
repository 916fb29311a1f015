import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { finder, type Check } from './check.ts';

const { ok, warning, wrong } = finder('certificate');

const PATIENCE = 8_000;
const SOON = 21;
const DAY = 86_400_000;

/** The certificate that readers are shown at PUBLIC_URL, and how long it is good. */
export const certificate: Check = async ({ env, now }) => {
  const address = env['PUBLIC_URL']?.trim();
  if (!address || !URL.canParse(address)) return [];
  const url = new URL(address);
  if (url.protocol !== 'https:') return [];
  const renew = 'Renew the certificate on the proxy in front, and see that it renews itself.';
  const found = await certificateOf(url);
  if ('trouble' in found)
    return [
      wrong(
        `${url.host} cannot be reached over HTTPS: ${found.trouble}.`,
        'Look at the proxy in front and at PUBLIC_URL.',
      ),
    ];
  const days = Math.floor((found.until - now) / DAY);
  const line = `The certificate of ${url.host} is good for ${days} more days.`;
  if (days < 0) return [wrong(`The certificate of ${url.host} ended ${-days} days ago.`, renew)];
  if (found.distrust !== undefined)
    return [
      wrong(
        `The certificate of ${url.host} is not trusted: ${found.distrust}.`,
        'Install one that browsers trust, with its whole chain.',
      ),
    ];
  return [days < SOON ? warning(line, renew) : ok(line)];
};

type Shown = { readonly until: number; readonly distrust?: string } | { readonly trouble: string };

function certificateOf({ hostname, port }: URL): Promise<Shown> {
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/gu, '');
    // Looked at whether it is trusted or not: what is wrong with it is what is asked.
    const socket = connect(
      { host, port: Number(port) || 443, servername: isIP(host) ? '' : host, rejectUnauthorized: false },
      () => {
        const { valid_to: until } = socket.getPeerCertificate();
        const error = socket.authorizationError as unknown;
        const distrust = error ? { distrust: error instanceof Error ? error.message : String(error) } : {};
        resolve({ until: Date.parse(until), ...distrust });
        socket.end();
      },
    );
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('it did not answer in time')));
    socket.once('error', ({ message }) => resolve({ trouble: message }));
  });
}

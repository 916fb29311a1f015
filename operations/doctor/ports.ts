import { finder, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('ports');

const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|)$/u;

/** Who can reach what, as the settings have it. */
export const ports: Check = ({ env }) => {
  const host = env['HOST']?.trim() || '127.0.0.1';
  const found: Finding[] = [];
  const seen = env['PUBLIC_URL']?.trim() ?? '';
  const sealed = seen.startsWith('https:');
  if (HERE.test(host)) found.push(ok(`Pages are open to this machine only (${host}), for a proxy in front.`));
  else if (!sealed) {
    found.push(
      wrong(
        `Pages are open on ${host} without HTTPS: passwords, and who asks for help, can be read on the way.`,
        'Put a proxy with HTTPS in front, set PUBLIC_URL to its https address, and HOST to 127.0.0.1.',
      ),
    );
  } else {
    found.push(
      warning(
        `Pages are open on ${host}, also past the proxy.`,
        'Set HOST to 127.0.0.1, or let a firewall or a closed network allow the proxy only.',
      ),
    );
  }
  if (sealed && !env['ADDRESS_HEADER']?.trim()) {
    found.push(
      warning(
        'A proxy stands in front and ADDRESS_HEADER is not set: all readers share one limit of attempts to sign in.',
        'Set ADDRESS_HEADER=x-forwarded-for, and let the proxy write that header itself.',
      ),
    );
  }
  if (env['TUTELA_ADMIN_PORT']?.trim()) {
    const admin = env['TUTELA_ADMIN_HOST']?.trim() || '127.0.0.1';
    const line = `The admin port is open on ${admin}.`;
    found.push(
      HERE.test(admin)
        ? ok(line)
        : warning(
            `${line} Whoever reaches it sees how much is done here.`,
            'Keep it inside a closed network, or set TUTELA_ADMIN_HOST to 127.0.0.1.',
          ),
    );
  }
  return found;
};

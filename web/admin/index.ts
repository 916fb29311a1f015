import { createServer, type ServerResponse } from 'node:http';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export type Admin = { readonly address: string; readonly close: () => Promise<void> };

/**
 * The port for those who watch over this process, apart from the one of readers: whoever reaches it learns how much is
 * done here, so it is shut unless TUTELA_ADMIN_PORT names it, and open to this machine only.
 *
 * @throws Error with a line for the operator when the port is taken
 */
export async function openAdmin(
  { host, port }: { readonly host: string; readonly port: number },
  { metrics, health }: { readonly metrics: Metrics; readonly health: () => Promise<Health> },
): Promise<Admin> {
  const answer = async (url: string, response: ServerResponse): Promise<void> => {
    if (url === '/health/live') return send(response, 200, 'live\n');
    if (url === '/health/ready') {
      const { ready, why } = await health();
      return send(response, ready ? 200 : 503, `${ready ? 'ready' : 'not ready'}: ${why}\n`);
    }
    if (url === '/metrics') {
      const { type, body } = await metrics.text();
      return send(response, 200, body, type);
    }
    return send(response, 404, 'There are /health/live, /health/ready and /metrics.\n');
  };
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'Only GET.\n');
    answer((request.url ?? '').split('?')[0] ?? '', response).catch((error: unknown) =>
      send(response, 500, `${error instanceof Error ? error.message : String(error)}\n`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const what =
        error.code === 'EADDRINUSE' ? 'is taken' : `cannot be opened (${error.code ?? error.message})`;
      reject(new Error(`The admin port ${port} on ${host} ${what}; choose another with TUTELA_ADMIN_PORT.`));
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const number = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${number}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

import type { Server } from 'node:http';

const DEFAULT_PORT = 4173;
const TRIES = 20;

/**
 * @param text the PORT of the environment
 * @throws Error with a line for the operator when it is not a port
 */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}"`);
  return port;
}

/**
 * Opens the server. A port asked for by name is kept or refused; the default one gives way to the next free.
 * @returns the address to open
 */
export async function listen(
  server: Server,
  host: string,
  port: number,
  asked: boolean,
  say: (line: string) => void,
): Promise<string> {
  for (let next = port; next < port + TRIES; next += 1) {
    const taken = await open(server, host, next);
    if (!taken) {
      const bound = server.address();
      const number = typeof bound === 'object' && bound ? bound.port : next;
      return `http://${host.includes(':') ? `[${host}]` : host}:${number}`;
    }
    if (asked)
      throw new Error(
        `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=4200 npm start`,
      );
    say(`Port ${next} is taken, trying ${next + 1}.`);
  }
  throw new Error(
    `Ports ${port} to ${port + TRIES - 1} on ${host} are all taken. Choose one: PORT=5000 npm start`,
  );
}

/** @returns true when the port is taken; any other trouble throws */
function open(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(false);
    });
  });
}

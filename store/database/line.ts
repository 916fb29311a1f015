import { Socket } from 'node:net';
import type { Finder } from './find-host.ts';
import { same, type Host } from './hosts.ts';

/**
 * Makes the lines that lead to whichever host is right when they are opened. node-postgres asks for such a line in its
 * option `stream`, so every pool and every client that is given our settings follows, those of libraries too.
 * Lines to a host that is not the right one any more are cut, so that no pool goes on with them.
 */
export function linesOf({ find, quiet, lookAfter, onCut }: Finder): () => Socket {
  const open = new Map<Socket, Host>();
  onCut((isCut) => {
    for (const [line, to] of open) if (isCut(to)) line.destroy(lost(to));
  });
  return () => {
    const line = new Socket();
    const connect: (port: number, host: string) => unknown = line.connect.bind(line);
    const dial = (to: Host): void => {
      if (line.destroyed) return;
      open.set(line, to);
      connect(to.port, to.host);
      line.setTimeout(quiet);
    };
    line.connect = (() => {
      find().then(dial, (trouble: Error) => line.destroy(trouble));
      return line;
    }) as typeof line.connect;
    line.once('close', () => open.delete(line));
    line.on('timeout', () => {
      const to = open.get(line);
      if (to === undefined) return;
      // The answer vouches for every line to that host: ten that rest need one question, not ten.
      void lookAfter(to).then(() => {
        for (const [each, host] of open) if (same(host, to) && !each.destroyed) each.setTimeout(quiet);
      });
    });
    return line;
  };
}

function lost({ host, port }: Host): Error {
  return Object.assign(
    new Error(`Connection terminated: ${host}:${port} is not the database to go to any more`),
    {
      code: 'ECONNRESET',
    },
  );
}

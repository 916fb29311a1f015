import { createHash } from 'node:crypto';
import { lstatSync, readlinkSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';

/** Within one folder there is one server, so the number is only a part of the name of its socket. */
export const PORT = 5432;

/** The longest path of a socket in bytes, with its closing zero: 108 on Linux, 104 on macOS. */
const LONGEST = 103;

const SOCKET = `.s.PGSQL.${PORT}`;

/**
 * The folder by which a client names the socket: the folder of the database itself, or a short link to it where its
 * path is too long for a socket. The server has no need of the link: for it the folder is ".".
 */
export function socketFolder(folder: string, short: string = tmpdir()): string {
  if (Buffer.byteLength(join(folder, SOCKET)) <= LONGEST) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const link = join(short, `tutela-${process.getuid?.() ?? 0}-${name}`);
  try {
    symlinkSync(folder, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !isOurs(link, folder)) throw taken(link);
  }
  return link;
}

/** @returns whether a server answers at the socket; it may still be starting */
export function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(join(socket, SOCKET));
    const done = (yes: boolean): void => {
      line.destroy();
      resolve(yes);
    };
    line.once('connect', () => done(true)).once('error', () => done(false));
  });
}

/** The folder of temporary files is open to all: a link that another user made there could lead to another server. */
function isOurs(link: string, folder: string): boolean {
  const stat = lstatSync(link);
  return stat.isSymbolicLink() && stat.uid === process.getuid?.() && readlinkSync(link) === folder;
}

function taken(link: string): InputError {
  const message =
    'the path of the data folder is too long for a socket, and the short link to it cannot be made here; ' +
    'set TUTELA_DATA to a folder with a shorter path';
  return new InputError({ code: 'database.long-path', file: link, message });
}

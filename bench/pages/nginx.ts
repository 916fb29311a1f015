import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '#engine/model/problem.ts';
import { FILE_HEADERS } from '#web/http/headers.ts';

/** A page as nginx serves it: the same bytes as a file, and the same headers. */
export type Served = { readonly path: string; readonly body: Uint8Array; readonly headers: Headers };

export type Nginx = { readonly address: string; readonly pid: number; readonly close: () => Promise<void> };

/** What every page of ours bears besides what nginx is told below. */
const PASSED_ON = Object.keys(FILE_HEADERS);

/**
 * Debian's nginx with one worker, serving bytes as files, bound to one core.
 *
 * @throws InputError where it is not installed
 */
export async function startNginx(
  folder: string,
  port: number,
  core: string,
  pages: readonly Served[],
): Promise<Nginx> {
  if (spawnSync('nginx', ['-v']).error)
    throw new InputError({ code: 'bench.nginx', message: 'nginx is needed beside us; install Debian’s' });
  for (const { path, body } of pages) {
    const file = join(folder, 'www', `${path}.page`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  const conf = join(folder, 'nginx.conf');
  writeFileSync(conf, configuration(folder, port, pages));
  const server = spawn('taskset', ['-c', core, 'nginx', '-c', conf, '-p', folder, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await sleep(700);
  return {
    address: `http://127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    close: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function configuration(folder: string, port: number, pages: readonly Served[]): string {
  const locations = pages.map(({ path, headers }) => {
    const lines = PASSED_ON.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [`      add_header ${name} ${JSON.stringify(value)};`];
    });
    return `    location = ${path} {
      default_type "text/html; charset=utf-8";
      add_header content-encoding br;
      add_header vary accept-encoding;
      add_header cache-control "public, max-age=0, must-revalidate";
${lines.join('\n')}
      try_files ${path}.page =404;
    }`;
  });
  return `worker_processes 1;
user root;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  types { }
  client_body_temp_path ${folder}/b;
  proxy_temp_path ${folder}/p;
  fastcgi_temp_path ${folder}/f;
  uwsgi_temp_path ${folder}/u;
  scgi_temp_path ${folder}/s;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
${locations.join('\n')}
  }
}
`;
}

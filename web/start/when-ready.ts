import type { RequestListener, Server } from 'node:http';

/**
 * Takes the requests of a server from its first moment on. A server that listens and has nobody to answer yet would leave a
 * request without an answer for ever, so those that come early wait here.
 *
 * @returns is told who answers, those that waited first and in their order
 */
export function answeringOnceReady(server: Server): (listener: RequestListener) => void {
  let answer: RequestListener | undefined;
  const early: Parameters<RequestListener>[] = [];
  server.on('request', (request, response) => {
    if (answer) answer(request, response);
    else early.push([request, response]);
  });
  return (listener) => {
    answer = listener;
    for (const [request, response] of early.splice(0)) if (!response.destroyed) listener(request, response);
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where files are handed in: the pages of laws and of exchange of a desk. */
const IMPORT = /^\/desk\/[A-Z]{2}\/(?:state|ngo)\/(?:laws|exchange)(?:\/|$)/u;

/** Where a publication is checked: one file, longer than a form. MB of 1,000,000 bytes. */
const VERIFY = /^\/[A-Za-z\d-]+\/verify\/?$/u;
const VERIFY_MB = 8;

/** Where evidence of practice is attached, or a past report or a document of a treaty body handed in; web/desk says the same size. */
const EVIDENCE =
  /^\/desk\/[A-Z]{2}\/(?:state|ngo)\/(?:requirements\/[^/?]+\/[^/?]+\?\/attach|practice\?\/lay|recommendations\/add(?:\?\/[a-z]+)?)(?:&|$)/u;
const EVIDENCE_MB = 20;

/** Where whoever keeps the house hands in an export of recommendations, which is never held in memory. */
const EXPORT = /^\/desk\/recommendations\?\/upload(?:&|$)/u;
export const EXPORT_MB = 600;

/** Of one import; the form around the files may take one more. MB of 1,000,000 bytes. */
export const IMPORT_MB = 60;
const AROUND = 1_000_000;
/** Of everything else: the longest form is text that a person wrote. */
const FORM_KB = 512;

/** What adapter-node takes at most, for BODY_SIZE_LIMIT; `bodyRefused` holds the addresses that take less. */
export const BODY_SIZE_LIMIT = EXPORT_MB * 1_000_000 + AROUND;

/** How long a body may take to arrive: an import on a slow line, and anything else. Milliseconds. */
export const IMPORT_TIMEOUT = 15 * 60_000;
const FORM_TIMEOUT = 30_000;

/**
 * Refuses a body that is larger than its address takes, before any of it is read, with one sentence.
 *
 * @returns true when it was refused: the request is answered then
 */
export function bodyRefused(request: IncomingMessage, response: ServerResponse): boolean {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const imports = IMPORT.test(path);
  const length = request.headers['content-length'];
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return false;
  if (length === undefined) {
    return refuse(response, 411, 'What was sent does not say how long it is. Send it with a content-length.');
  }
  const verifies = VERIFY.test(path);
  const evidence = EVIDENCE.test(request.url ?? '');
  const single = verifies
    ? VERIFY_MB * 1_000_000
    : evidence
      ? EVIDENCE_MB * 1_000_000 + AROUND
      : FORM_KB * 1024;
  const exports = EXPORT.test(request.url ?? '');
  const files = exports ? EXPORT_MB : IMPORT_MB;
  const large = imports || exports;
  const limit = large ? files * 1_000_000 + AROUND : single;
  if (Number(length) > limit) {
    const file = verifies ? `${VERIFY_MB} MB` : `${EVIDENCE_MB} MB; choose a smaller file`;
    const shorter = verifies || evidence ? file : `${FORM_KB} kB; shorten the text`;
    const parts = exports ? 'lay the file in the inbox of the data folder' : 'add the files in smaller parts';
    const most = large ? `${files} MB; ${parts}` : shorter;
    const sent =
      Number(length) >= 1e6
        ? `${Math.ceil(Number(length) / 1e6)} MB`
        : `${Math.ceil(Number(length) / 1024)} kB`;
    return refuse(
      response,
      413,
      `What was sent has ${sent}. This address takes at most ${most}. Nothing was changed.`,
    );
  }
  if (!large && !evidence) mustArriveSoon(request);
  return false;
}

/** Slow bodies are only waited for where files are handed in. */
function mustArriveSoon(request: IncomingMessage): void {
  const late = setTimeout(() => request.destroy(), FORM_TIMEOUT);
  late.unref();
  request.once('end', () => clearTimeout(late));
  request.once('close', () => clearTimeout(late));
}

function refuse(response: ServerResponse, status: number, line: string): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${line}\n`);
  return true;
}

import { MEDIA, type ReportFormat } from '#operations/reports/write.ts';

/** A report as a file. It is handed out to be kept, never to be shown: no page of it runs on this site. */
export function handedOut(
  name: string,
  format: ReportFormat,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(body, {
    headers: {
      'content-type': MEDIA[format],
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}

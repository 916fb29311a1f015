import { error } from '@sveltejs/kit';
import { findingOn } from '#operations/assess/finding.ts';
import { keptFile } from '#web/desk/finding/attach.ts';
import { requirementOf } from '#web/desk/finding/sent.ts';
import type { RequestHandler } from './$types';

/**
 * A file of evidence, to whoever may see the draft it belongs to. It is handed out to be kept, never to be shown: what a
 * browser would run in it stays bytes.
 */
export const GET: RequestHandler = async (event) => {
  const { seat, requirement } = requirementOf(event);
  const finding = await findingOn(seat, requirement.id);
  const file = finding?.practice.standing.attached.get(event.params.item)?.practice.file;
  if (!file)
    error(404, { message: 'not found', advice: 'This evidence is not attached here, or not any more.' });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(keptFile(file.sha256));
  } catch (reason) {
    const advice = reason instanceof Error ? reason.message : '';
    error(410, { message: 'The file is not here', advice });
  }
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.name)}`,
      'x-content-type-options': 'nosniff',
    },
  });
};

/** RFC 8187. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

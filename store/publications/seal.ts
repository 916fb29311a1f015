import { createHash } from 'node:crypto';
import type { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import { canonical } from '../decisions/canonical.ts';
import type { SigningKey } from '../keys.ts';

/** SHA-256 over the canonical JSON of a value, in UTF-8. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonical(content), 'utf8').digest('hex');
}

/** Freezes a publication: hashed and signed. */
export function sealed(content: DeskPublication, key: SigningKey): SignedPublication {
  const sha256 = contentHash(content);
  return {
    tutela: 'signed-publication/1',
    sha256,
    signature: { algorithm: 'Ed25519', publicKey: key.publicKey, value: key.sign(sha256) },
    content,
  };
}

/** The file that is handed out. The proof stands first, the content is in its one form. */
export function fileOf({ tutela, sha256, signature, content }: SignedPublication): string {
  const proof = JSON.stringify({ tutela, sha256, signature }, null, 1).replace(/\n\}$/u, '');
  return `${proof},\n "content": ${canonical(content)}\n}\n`;
}

import { InputError } from '#engine/model/problem.ts';

/** Read by `readSource` before; what asks for text cannot use it. */
const WHOLE = 'a document of a word processor is not text; import it as a file, or save it as text (.txt)';

/** First bytes of files that are not text, and what to tell the person who chose one. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly message: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], message: WHOLE },
  { bytes: [0x50, 0x4b, 0x05, 0x06], message: WHOLE },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], message: WHOLE },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], message: WHOLE },
  {
    bytes: [0x89, 0x50, 0x4e, 0x47],
    message: 'an image holds no text; use a file with the words of the law',
  },
  { bytes: [0xff, 0xd8, 0xff], message: 'an image holds no text; use a file with the words of the law' },
  {
    bytes: [0x47, 0x49, 0x46, 0x38],
    message: 'an image holds no text; use a file with the words of the law',
  },
  {
    bytes: [0x49, 0x49, 0x2a, 0x00],
    message: 'an image holds no text; use a file with the words of the law',
  },
  { bytes: [0x1f, 0x8b], message: 'a compressed archive is not read; unpack it first' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], message: 'a compressed archive is not read; unpack it first' },
];

/** @throws InputError when the first bytes belong to a known format that is not text */
export function refuseBinary(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new InputError({ code: 'source.empty', message: 'the file is empty', file: name });
  }
  for (const signature of SIGNATURES) {
    if (signature.bytes.every((byte, index) => bytes[index] === byte)) {
      throw new InputError({ code: 'source.binary', message: signature.message, file: name });
    }
  }
}

/**
 * @param decoded text after decoding
 * @throws InputError when control characters or undecodable bytes show that it is no text
 */
export function refuseNoise(name: string, decoded: string): void {
  const step = Math.max(1, Math.floor(decoded.length / 200_000));
  let looked = 0;
  let noise = 0;
  for (let index = 0; index < decoded.length; index += step) {
    const code = decoded.charCodeAt(index);
    looked += 1;
    if (code === 0) throw binary(name);
    const control = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c;
    if (control || code === 0xfffd) noise += 1;
  }
  if (noise > 2 && noise / looked > 0.01) throw binary(name);
}

function binary(name: string): InputError {
  const message = 'the file is not text, or its encoding is unknown; save it as UTF-8 text';
  return new InputError({ code: 'source.undecodable', message, file: name });
}

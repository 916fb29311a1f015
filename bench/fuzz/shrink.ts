import type { Input } from './door.ts';

/**
 * Cuts pieces out of an input as long as it still fails, large pieces first. Cheap rather than smallest.
 *
 * @param fails whether this input fails as the first one did
 * @param tries how often that may be asked
 */
export async function shrunk(
  input: Input,
  fails: (input: Input) => Promise<boolean>,
  tries = 150,
): Promise<Input> {
  let { body } = input;
  let left = tries;
  for (
    let size = Math.ceil(body.length / 2);
    size >= 1 && left > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < body.length && left > 0;) {
      const smaller = without(body, at, at + size);
      left -= 1;
      if (await fails({ ...input, body: smaller })) body = smaller;
      else at += size;
    }
  }
  return { ...input, body };
}

function without(body: string | Uint8Array, from: number, to: number): string | Uint8Array {
  if (typeof body === 'string') return body.slice(0, from) + body.slice(to);
  const rest = new Uint8Array(Math.max(0, body.length - (Math.min(to, body.length) - from)));
  rest.set(body.subarray(0, from));
  rest.set(body.subarray(to), from);
  return rest;
}

/** Why an address may not be linked, or asked. */
export type AddressFault =
  'no-address' | 'not-https' | 'with-password' | 'private-host' | 'staging' | 'odd-port';

const STAGING = /(?:^|[.-])(?:staging|stage|dev|test|preprod|uat)[.-]|un-icc\.cloud$/u;
/** Names that never lead out of the house: RFC 6761, 6762, 8375 and 2606. */
const INNER =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|test|example|invalid|onion)$/u;

/**
 * What is wrong with an address that somebody wants to be linked: https alone, a host that all can reach, no password.
 *
 * @returns undefined when it may be linked
 */
export function addressFault(text: string): AddressFault | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return 'no-address';
  if (url.protocol !== 'https:') return 'not-https';
  if (url.username !== '' || url.password !== '') return 'with-password';
  if (url.port !== '') return 'odd-port';
  const host = url.hostname.replace(/\.$/u, '');
  if (isInnerName(host)) return 'private-host';
  return STAGING.test(host) ? 'staging' : undefined;
}

/** A name without a dot, a name of the house, or an address in numbers that is not public. */
export function isInnerName(host: string): boolean {
  const bare = host.replace(/^\[|\]$|\.$/gu, '').toLowerCase();
  if (bare.includes(':') || /^[\d.]+$/u.test(bare)) return !isPublicAddress(bare);
  return !bare.includes('.') || INNER.test(bare);
}

/** Ranges of IPv4 that lead into a house, to itself, or nowhere: RFC 6890 and the metadata service of clouds. */
const CLOSED_V4: readonly (readonly [base: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Whether an address in numbers, as a name was resolved to, may be reached from here. What cannot be read may not. */
export function isPublicAddress(address: string): boolean {
  const plain = address.toLowerCase().split('%')[0] ?? '';
  if (!plain.includes(':')) {
    const number = v4(plain);
    return (
      number !== undefined && !CLOSED_V4.some(([base, bits]) => sameNetwork(number, v4(base) ?? 0, bits))
    );
  }
  const parts = v6(plain);
  if (!parts) return false;
  const [first = 0, second = 0] = parts;
  const inside = v4Inside(parts);
  if (inside !== undefined) return isPublicAddress(inside);
  // Only 2000::/3 is the public internet; of it, Teredo, documentation and 6to4 are not asked.
  if (first >> 13 !== 1) return false;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return first !== 0x2002 && first !== 0x3fff;
}

function v4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/u.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function sameNetwork(a: number, b: number, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(a / size) === Math.floor(b / size);
}

/** Eight numbers of sixteen bits. */
function v6(text: string): readonly number[] | undefined {
  const mixed = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/u.exec(text);
  const tail = mixed ? v4(mixed[2] ?? '') : undefined;
  if (mixed && tail === undefined) return undefined;
  const whole =
    mixed && tail !== undefined
      ? `${mixed[1]}${Math.floor(tail / 65536).toString(16)}:${(tail % 65536).toString(16)}`
      : text;
  const halves = whole.split('::');
  if (halves.length > 2) return undefined;
  const [before = [], after = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - before.length - after.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const parts = [...before, ...Array<string>(halves.length === 2 ? missing : 0).fill('0'), ...after];
  return parts.every((part) => /^[0-9a-f]{1,4}$/u.test(part))
    ? parts.map((part) => parseInt(part, 16))
    : undefined;
}

/** "::ffff:10.0.0.1" and "64:ff9b::10.0.0.1" are IPv4 in another coat. */
function v4Inside(parts: readonly number[]): string | undefined {
  const head = parts.slice(0, 6).join(',');
  if (!['0,0,0,0,0,65535', '0,0,0,0,0,0', '0,0,0,0,65535,0', '100,65435,0,0,0,0'].includes(head))
    return undefined;
  const [high = 0, low = 0] = parts.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

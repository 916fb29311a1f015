import { encode } from 'uqr';

export type Qr = { readonly size: number; readonly path: string };

/** @returns the dark fields of a QR code as one path of an SVG, `size` fields wide with its quiet border */
export function qrOf(text: string): Qr {
  const { data, size } = encode(text, { border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}

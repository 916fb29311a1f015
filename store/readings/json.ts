/**
 * Text that PostgreSQL keeps: a zero character or half of a pair, as damaged documents hold them, becomes U+FFFD. The
 * length stays, so that every offset into the text still holds.
 */
export function keepable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** JSON of which every text can be kept. */
export function keepableJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? keepable(each) : each));
}

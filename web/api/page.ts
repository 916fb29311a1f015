import { z } from '@hono/zod-openapi';
import { Refusal } from './problem.ts';

/** Text of a question as a database can be asked it. */
export const Asked = z
  .string()
  .min(1)
  .max(200)
  .refine(
    (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
    'holds a character that cannot be searched for',
  );

const MOST = 200;

/** Asked of every list. */
export const PAGE = {
  limit: z
    .string()
    .regex(/^(?:[1-9]|[1-9]\d|1\d\d|200)$/, `is a number from 1 to ${MOST}`)
    .default('50')
    .transform(Number)
    .openapi({ type: 'integer', minimum: 1, maximum: MOST, default: 50, description: 'Lines of one page.' }),
  cursor: Asked.optional().openapi({
    description: 'Where the page begins: taken from "next" of the page before.',
  }),
};

export type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** A list in the answer. `next` is absent on the last page. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    items: z.array(item),
    total: z.int().min(0),
    next: z.string().optional(),
  });
}

/** The filters of a question, without what names the page. */
type Filters = Readonly<Record<string, string | undefined>>;

/**
 * One page of a list that is held whole, each line under its own name.
 *
 * @param address of the list
 * @throws Refusal where the cursor is none of this list
 */
export function paged<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  { limit, cursor }: Page,
  address: string,
  filters: Filters,
): { readonly items: readonly T[]; readonly total: number; readonly next?: string } {
  const at = cursor === undefined ? 0 : items.findIndex((item) => nameOf(item) === cursor);
  if (at < 0) throw wrongCursor();
  const next = items[at + limit];
  return {
    items: items.slice(at, at + limit),
    total: items.length,
    ...(next === undefined ? {} : { next: nextAddress(address, filters, limit, nameOf(next)) }),
  };
}

export function nextAddress(address: string, filters: Filters, limit: number, cursor: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== undefined) query.set(name, value);
  query.set('limit', String(limit));
  query.set('cursor', cursor);
  return `${address}?${query.toString()}`;
}

export function wrongCursor(): Refusal {
  return new Refusal(400, 'This cursor is none of this list. Begin again without it.');
}

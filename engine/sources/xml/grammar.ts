import type { Draft } from '../format.ts';
import type { Attributes } from './walk.ts';

/**
 * What an element is to a reader of laws.
 *
 * - `unit` an article; `soft` a section, an article unless it holds articles; `schedule` an annex
 * - `container` a heading above articles; `group` gives its heading to the articles inside
 * - `sub` a paragraph, point or list with a number of its own; `num` and `heading` name the nearest of all these
 * - `line` stands on its own line; `inline` runs on; `break` ends the line; `sup` is raised
 * - `note` is no part of the words around it; `quote` holds provisions of another law, `quoted` words of one
 * - `row` and `cell` of a table; `picture` cannot be read
 * - `front`, `body`, `back` are the zones of the document; the words of a front are the fact "words of NAME"
 * - `title` is words that are also a fact under the name of the element; `field` is only a fact
 * - `meta` is not read, its elements are asked; `skip` is passed over whole
 */
export type Role =
  | 'unit'
  | 'soft'
  | 'schedule'
  | 'container'
  | 'group'
  | 'sub'
  | 'num'
  | 'heading'
  | 'line'
  | 'inline'
  | 'break'
  | 'sup'
  | 'note'
  | 'quote'
  | 'quoted'
  | 'row'
  | 'cell'
  | 'picture'
  | 'front'
  | 'body'
  | 'back'
  | 'title'
  | 'field'
  | 'meta'
  | 'skip';

/** Where an element stands and what is known so far. */
export type Context = {
  /** Names of the open elements above, outermost first. */
  readonly above: readonly string[];
  /** First value wins, so that the document's own name is not overwritten by a quotation. */
  readonly facts: Facts;
  /** Puts words that the file keeps in an attribute. */
  print(text: string): void;
  /** Number and heading of the article, list point or annex that the element itself opens. */
  name(number: string, heading?: string): void;
  /** A heading above articles, in formats that do not nest them. */
  section(level: number, text: string): void;
};

export type Facts = {
  get(name: string): string | undefined;
  set(name: string, value: string | undefined): void;
};

export type Rule = (attributes: Attributes, context: Context) => Role;

/** One schema, as a table. */
export type Grammar = {
  /** Elements that are absent stand on their own line. */
  readonly roles: ReadonlyMap<string, Role | Rule>;
  id?(attributes: Attributes): string | undefined;
  status?(attributes: Attributes): 'repealed' | 'reserved' | undefined;
  /** The quotation marks that the file keeps in attributes. */
  quotes?(attributes: Attributes): readonly [string, string];
  /** What is printed where a number is written with marks of its own. */
  printed?(text: string): string;
  /** How the number of a paragraph inside an article is printed. */
  label?(element: string, text: string, attributes: Attributes): string;
  /** The number of an article or annex, from what is printed before it. */
  number?(text: string): string;
  /** Told of every `field`, also of repeated ones. */
  field?(element: string, text: string, context: Context): void;
  about(facts: Facts): Omit<Draft, 'blocks' | 'problems'>;
};

/** @returns a table of roles from lists of names; rules win */
export function rolesOf(
  lists: Partial<Readonly<Record<Role, string>>>,
  rules: Readonly<Record<string, Rule>> = {},
): ReadonlyMap<string, Role | Rule> {
  const roles = new Map<string, Role | Rule>();
  for (const [role, names] of Object.entries(lists)) {
    for (const name of names.split(/\s+/u)) if (name !== '') roles.set(name, role as Role);
  }
  for (const [name, rule] of Object.entries(rules)) roles.set(name, rule);
  return roles;
}

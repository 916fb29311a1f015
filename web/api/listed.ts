import { OWN, ROOT } from './endpoint.ts';

/** One question as a person reads of it. */
export type Listed = {
  readonly id: string;
  /** "/api/v1/states/{code}" */
  readonly address: string;
  readonly summary: string;
  /** Asked with a key. */
  readonly own: boolean;
  /** An address to try it at, where it needs no part of its own. */
  readonly tried?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly about: string;
    readonly values: readonly string[];
  }[];
};
export type ListedGroup = { readonly tag: string; readonly questions: readonly Listed[] };

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: { readonly enum?: readonly unknown[]; readonly description?: string };
};
type Operation = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly parameters?: readonly unknown[];
};

/** More values than this are looked up, not listed. */
const MOST = 14;

/** What the OpenAPI document holds, for a page: nothing is written twice. */
export function listedIn(document: { readonly paths?: object }): readonly ListedGroup[] {
  const groups = new Map<string, Listed[]>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const operation = (item as { readonly get?: Operation }).get;
    if (!operation) continue;
    const tag = operation.tags?.[0] ?? '';
    const parameters = (operation.parameters ?? []) as readonly Parameter[];
    const own = path.startsWith(ROOT + OWN);
    groups.set(tag, [
      ...(groups.get(tag) ?? []),
      {
        id: operation.operationId ?? path,
        address: path,
        summary: operation.summary ?? '',
        own,
        ...(own || path.includes('{') ? {} : { tried: path }),
        parameters: parameters.map(({ name, description, schema }) => ({
          name,
          about: description ?? schema?.description ?? '',
          values: (schema?.enum ?? []).length > MOST ? [] : (schema?.enum ?? []).map(String),
        })),
      },
    ]);
  }
  return [...groups].map(([tag, questions]) => ({ tag, questions }));
}

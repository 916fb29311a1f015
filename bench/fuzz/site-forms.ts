import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Field = {
  readonly name: string;
  readonly value: string;
  readonly type: string;
  /** Of a choice. */
  readonly options?: readonly string[];
};
/** A form as a page has it, with what its fields hold. */
export type Form = {
  /** With its query: "/desk/XE/state/requirements?/judge". */
  readonly action: string;
  readonly post: boolean;
  readonly fields: readonly Field[];
};

type Element = DefaultTreeAdapterTypes.Element;

/** The forms and links of a page. */
export function read(
  html: string,
  at: string,
): { readonly forms: readonly Form[]; readonly links: readonly string[] } {
  const forms: Form[] = [];
  const links = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
      const link = href === undefined ? undefined : inside(href, at);
      if (link !== undefined) links.add(link);
      if (node.tagName === 'form') forms.push(formOf(node, at));
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return { forms, links: [...links] };
}

function formOf(form: Element, at: string): Form {
  const fields: Field[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      const field = fieldOf(node);
      if (field) fields.push(field);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(form);
  const post = attribute(form, 'method')?.toLowerCase() === 'post';
  return { action: inside(attribute(form, 'action') ?? at, at) ?? at, post, fields };
}

function fieldOf(node: Element): Field | undefined {
  const name = attribute(node, 'name');
  if (name === undefined || name === '') return undefined;
  const value = attribute(node, 'value');
  switch (node.tagName) {
    case 'input':
      return { name, value: value ?? '', type: attribute(node, 'type') ?? 'text' };
    case 'button':
      return { name, value: value ?? '', type: 'button' };
    case 'textarea':
      return { name, value: textOf(node), type: 'textarea' };
    case 'select': {
      const options = within(node, 'option');
      const chosen = options.find((each) => attribute(each, 'selected') !== undefined) ?? options[0];
      const values = options.map((each) => attribute(each, 'value') ?? textOf(each));
      return {
        name,
        value: chosen ? (attribute(chosen, 'value') ?? '') : '',
        type: 'select',
        options: values,
      };
    }
    default:
      return undefined;
  }
}

function within(node: Element, tag: string): readonly Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === tag ? [child] : []), ...within(child, tag)] : [],
  );
}

function textOf(node: Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

/** An address of this site as it is asked; undefined for all others. */
function inside(href: string, at: string): string | undefined {
  const url = URL.parse(href, `http://here.invalid${at}`);
  return url?.origin === 'http://here.invalid' ? url.pathname + url.search : undefined;
}

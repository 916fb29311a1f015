import { Role } from '#engine/model/role.ts';
import { pick, type Random } from '#engine/matches/random-law.ts';
import type { Input } from './door.ts';
import { HOSTILE, hostile } from './mangle.ts';
import { actionOf, type Found, type Seen } from './site-crawl.ts';
import type { Field } from './site-forms.ts';

/** One part of what is sent: a field, or a file with its name, type and content. */
type Part =
  | readonly [name: string, value: string]
  | readonly [name: string, file: string, type: string, content: string];
const TYPES = ['urlencoded', 'multipart', 'json', 'text', 'none', 'broken'] as const;
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly role: string;
  readonly type: (typeof TYPES)[number];
  readonly headers: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
};

const FILLED: Readonly<Record<string, string>> = {
  ...{
    password: 'four quiet herons in March',
    email: 'somebody@example.org',
    date: '2026-11-20',
    number: '3',
  },
  ...{
    url: 'https://example.org/x',
    tel: '116 111',
    search: 'child',
    textarea: 'Words that are enough for a reason.',
  },
};
const FILES: readonly (readonly [string, string, string])[] = [
  ['act.md', 'text/markdown', '# Act\n\n## Article 1\n\nWhoever sells a child is punished.\n'],
  [
    'report.md',
    'text/markdown',
    '1. The State trained judges.\n\n2. The Committee recommends that it go on.\n',
  ],
  ['x.pdf', 'application/pdf', '%PDF-1.4 no more'],
  ['x.tutela', 'application/zip', 'PK\u0003\u0004'],
  ['', 'application/octet-stream', ''],
  ['../../x\u0000.html', 'text/html', '<script>x</script>'],
  [`${'a'.repeat(300)}.docx`, 'image/png', 'PK\u0003\u0004\u0000'],
];

/** A form filled in as somebody would, and then mostly not quite. */
export function formInput(random: Random, forms: readonly Seen[]): Input {
  const form = pick(
    random,
    forms.filter(({ post }) => post),
  );
  const parts = filledIn(random, form.fields);
  for (let left = random() < 0.25 ? 0 : 1 + Math.floor(random() * 3); left > 0; left--)
    spoil(random, parts, forms);
  const files = form.fields.some(({ type }) => type === 'file');
  const usual = files ? 'multipart' : 'urlencoded';
  const type = random() < 0.9 ? usual : pick(random, TYPES);
  const path = random() < 0.94 ? form.action : elsewhere(random, form.action);
  const role = random() < 0.75 ? form.role : pick(random, ROLES);
  return said(`${form.template} ${actionOf(form.action)}`, {
    method: 'POST',
    path,
    role,
    type,
    headers: {},
    parts,
  });
}

const ROLES = ['nobody', ...Role.options];
const METHODS = [
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
];
const HEADERS = [
  'accept',
  'accept-language',
  'accept-encoding',
  'if-none-match',
  'if-modified-since',
  'range',
  'cookie',
  'referer',
  'x-forwarded-host',
];

/** An address of a page or a file with what it may be asked with: queries, odd steps, other methods and headers. */
export function pageInput(random: Random, { addresses, forms }: Found): Input {
  const { path, role } = pick(random, addresses);
  const asks = forms.filter(({ post }) => !post);
  const names = asks.length > 0 ? pick(random, asks).fields.map(({ name }) => name) : [];
  const query = new URLSearchParams(path.split('?')[1] ?? '');
  for (let left = Math.floor(random() * 4); left > 0; left--)
    query.append(
      pick(random, names.length > 0 && random() < 0.6 ? names : QUERIES),
      hostile(random).slice(0, 3000).toWellFormed(),
    );
  const [bare = ''] = path.split('?');
  const asked = random() < 0.8 ? bare : elsewhere(random, bare);
  const headers = random() < 0.15 ? { [pick(random, HEADERS)]: headerValue(random) } : {};
  const method = random() < 0.9 ? 'GET' : pick(random, METHODS);
  const search = query.size === 0 || asked.includes('?') ? '' : `?${query}`;
  const who = random() < 0.75 ? role : pick(random, ROLES);
  return said('page', { method, path: asked + search, role: who, type: 'none', headers, parts: [] });
}

const QUERIES = [
  'q',
  'page',
  'sort',
  'lang',
  'state',
  'group',
  'severity',
  'id',
  'law',
  'format',
  'show',
  'view',
  'requirement',
  'next',
  'token',
  'words',
  'bundle',
  'a',
  'b',
];

function headerValue(random: Random): string {
  return hostile(random)
    .replace(/[^\x20-\x7e]/gu, '')
    .slice(0, 2000);
}

function filledIn(random: Random, fields: readonly Field[]): Part[] {
  const parts: Part[] = [];
  for (const [name, own] of Map.groupBy(fields, (field) => field.name)) {
    const choice = own.filter(({ type }) => /^(?:radio|checkbox|button|submit)$/u.test(type));
    if (choice.length > 0) {
      if (random() < 0.8) parts.push([name, pick(random, choice).value]);
      continue;
    }
    for (const { value, type, options } of own) {
      if (type === 'file') parts.push([name, ...pick(random, FILES)]);
      else if (options && options.length > 0)
        parts.push([name, random() < 0.5 ? value : pick(random, options)]);
      else if (type === 'hidden' || value !== '') parts.push([name, value]);
      else parts.push([name, random() < 0.8 ? (FILLED[type] ?? 'Some words') : '']);
    }
  }
  return parts;
}

function spoil(random: Random, parts: Part[], forms: readonly Seen[]): void {
  const at = Math.floor(random() * parts.length);
  const [name = 'x', value = ''] = parts[at] ?? [];
  switch (Math.floor(random() * 8)) {
    case 0:
      parts.splice(at, 1);
      break;
    case 1:
      parts.push([name, hostile(random)]);
      break;
    case 2:
      parts[at] = [`${name}${pick(random, ['[]', '[0]', '[__proto__]', '.x', ' ', '\0'])}`, value];
      break;
    case 3:
      parts.push([
        pick(random, ['__proto__', 'constructor', 'toString', '', 'id', 'by', 'state', 'role']),
        hostile(random),
      ]);
      break;
    case 4:
      parts[at] = [name, ...pick(random, FILES)];
      break;
    case 5: {
      // A value of some other form: an id of another thing, a choice of another field.
      const others = pick(random, forms).fields.filter((field) => field.value !== '');
      parts[at] = [name, others.length > 0 ? pick(random, others).value : ''];
      break;
    }
    default:
      parts[at] = [name, hostile(random)];
  }
}

/** An address with a step of it changed. */
function elsewhere(random: Random, path: string): string {
  const [bare = '', query] = path.split('?');
  const steps = bare.split('/');
  const at = 1 + Math.floor(random() * Math.max(1, steps.length - 1));
  steps[at] = encodeURIComponent(pick(random, HOSTILE).toWellFormed()).replace(/^\.+$/u, 'x');
  if (random() < 0.1) steps.push(pick(random, ['', '%00', '%zz', '..%2f', 'list.csv', 'x.json', '%f0%9f']));
  return steps.join('/') + (query === undefined ? '' : `?${query}`);
}

/** An input as text: its first line says what is asked, each line after it one header or part; so it can be cut smaller. */
function said(to: string, { method, path, role, type, headers, parts }: Sent): Input {
  const lines = [
    ...Object.entries(headers).map((each) => ['header', ...each]),
    ...parts.map((each) => ['part', ...each]),
  ];
  return {
    to,
    body: [`${method} ${role} ${type} ${path}`, ...lines.map((each) => JSON.stringify(each))].join('\n'),
  };
}

/** @returns undefined for what was cut too far */
export function sentIn(body: string): Sent | undefined {
  const [first = '', ...lines] = body.split('\n');
  const [, method, role, type, path] = /^([A-Z]+) (\w+) (\w+) (\/.*)$/u.exec(first) ?? [];
  const known = TYPES.find((each) => each === type);
  if (method === undefined || role === undefined || path === undefined || known === undefined)
    return undefined;
  const read = lines.flatMap((line): string[][] => {
    try {
      const value = JSON.parse(line) as unknown;
      return Array.isArray(value) && value.every((each) => typeof each === 'string') ? [value] : [];
    } catch {
      return [];
    }
  });
  const of = (kind: string) => read.filter(([first_]) => first_ === kind).map((each) => each.slice(1));
  const headers = Object.fromEntries(of('header').map(([name = 'x', value = '']) => [name, value]));
  return { method, role, path, type: known, headers, parts: of('part') as unknown as readonly Part[] };
}

/** What is sent as the body, with its type. */
export function bodyOf({ type, parts }: Sent): {
  readonly body?: string | FormData | URLSearchParams;
  readonly type?: string;
} {
  const text = parts.map(([name, value]) => [name.toWellFormed(), (value ?? '').toWellFormed()]);
  switch (type) {
    case 'none':
      return {};
    case 'json':
      return { body: JSON.stringify(Object.fromEntries(text)), type: 'application/json' };
    case 'text':
      return { body: text.map((each) => each.join('=')).join('\r\n'), type: 'text/plain' };
    case 'broken':
      return {
        body: `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text.join('')}`,
        type: 'multipart/form-data; boundary=x',
      };
    case 'urlencoded':
      return { body: new URLSearchParams(text) };
    case 'multipart': {
      const form = new FormData();
      for (const [name, value, mime, content] of parts) {
        if (mime === undefined) form.append(name.toWellFormed(), value.toWellFormed());
        else form.append(name.toWellFormed(), new Blob([content ?? ''], { type: mime }), value);
      }
      return { body: form };
    }
  }
}

import { read, type Form } from './site-forms.ts';
import type { Sitter } from './site-people.ts';
import type { Route } from './site-routes.ts';

/** A form, who was shown it, and the template of its address. */
export type Seen = Form & { readonly role: Sitter['role']; readonly template: string };
export type Found = {
  readonly forms: readonly Seen[];
  readonly addresses: readonly { readonly path: string; readonly role: Sitter['role'] }[];
};

/** Of one template so many addresses are opened, for each person: the next tell nothing new. */
const OF_ONE = 2;
const STARTS = [
  '/',
  '/en',
  '/en/check',
  '/en/verify',
  '/en/help',
  '/en/library',
  '/ar/requirements',
  '/desk',
  '/desk/account',
  '/desk/people',
];
const DESK = [
  'requirements',
  'requirements/csam/produce',
  'laws',
  'practice',
  'plan',
  'plan/add',
  'recommendations',
  'recommendations/add',
];
const MORE = ['publish', 'reports', 'exchange', 'companies', 'voices'];

/**
 * Follows the links of the pages as each person sees them, and gathers their forms with what they hold. Forms that no page
 * shows now are made from the files of their route, so that none is left out.
 */
export async function crawl(
  address: string,
  sitters: readonly Sitter[],
  routes: readonly Route[],
  until: number,
): Promise<Found> {
  const forms = new Map<string, Seen>();
  const addresses = new Map<string, Found['addresses'][number]>();
  for (const { role, cookie } of sitters) {
    const asked = new Map<string, number>();
    const rooms = ['state', 'ngo'].flatMap((voice) =>
      [...DESK, ...MORE].map((room) => `/desk/XE/${voice}/${room}`),
    );
    const waiting = [
      ...STARTS,
      ...rooms,
      '/desk/company',
      '/desk/help',
      '/desk/library',
      '/desk/library/add',
      '/desk/recommendations',
    ];
    for (const path of waiting) {
      if (Date.now() > until) break;
      const template = templateOf(path, routes);
      if (template === undefined || /sign-out/u.test(path)) continue;
      // The same page in other languages has the same forms.
      const key = `${template} ${path.includes('?')}`;
      const times = (asked.get(key) ?? 0) + 1;
      asked.set(key, times);
      if (times > OF_ONE) continue;
      const page = await fetched(address + path, cookie);
      if (page === undefined) continue;
      addresses.set(`${role} ${path}`, { path, role });
      const found = read(page, path);
      for (const link of found.links)
        if (!waiting.includes(link) && waiting.length < 3000) waiting.push(link);
      for (const form of found.forms) {
        const of = templateOf(form.action, routes) ?? template;
        const name = `${of} ${actionOf(form.action)} ${role} ${form.fields
          .map((each) => each.name)
          .join(' ')
          .slice(0, 200)}`;
        if (!forms.has(name)) forms.set(name, { ...form, role, template: of });
      }
    }
  }
  const all = [...forms.values()];
  return {
    forms: [...all, ...unseen(all, routes)].sort(byName),
    addresses: [...addresses.values()].sort((a, b) =>
      `${a.role} ${a.path}` < `${b.role} ${b.path}` ? -1 : 1,
    ),
  };
}

const byName = (a: Seen, b: Seen): number =>
  `${a.template} ${a.action} ${a.role}` < `${b.template} ${b.action} ${b.role}` ? -1 : 1;

/** The forms that no page showed. */
function unseen(seen: readonly Seen[], routes: readonly Route[]): readonly Seen[] {
  const have = new Set(
    seen.filter(({ post }) => post).map((form) => `${form.template} ${actionOf(form.action)}`),
  );
  return routes.flatMap(({ template, forms, fields }) =>
    forms
      .filter((name) => !have.has(`${template} ${name}`))
      .map((name) => ({
        action: `${filled(template)}${name === 'POST' || name === 'default' ? '' : `?/${name}`}`,
        ...{ post: true, role: 'analyst' as const, template },
        fields: fields.map((field) => ({ name: field, value: '', type: 'text' })),
      })),
  );
}

const PARTS: Readonly<Record<string, string>> = {
  ...{
    lang: 'en',
    state: 'XE',
    voice: 'state',
    group: 'csam',
    slug: 'produce',
    form: 'csv',
    sector: 'finance',
  },
  ...{ audience: 'teens', page: 'threats', question: 'finance.policy' },
};

function filled(template: string): string {
  return template.replace(/\[(?:\.\.\.)?([\w]+)\]/gu, (_, name: string) => PARTS[name] ?? '0'.repeat(8));
}

/** "?/judge" names the form "judge"; without one it is the only form of its page. */
export function actionOf(action: string): string {
  return /\?\/(\w+)/u.exec(action)?.[1] ?? 'default';
}

export function templateOf(path: string, routes: readonly Route[]): string | undefined {
  const [bare = ''] = path.split(/[?#]/u);
  const all = routes.filter(({ pattern }) => pattern.test(bare));
  // The one with the fewest open parts: "/desk/people" is not "/[lang]/companies".
  return all.toSorted((a, b) => open(a.template) - open(b.template))[0]?.template;
}

function open(template: string): number {
  return (template.match(/\[/gu) ?? []).length + (template.includes('...') ? 5 : 0);
}

async function fetched(url: string, cookie: string): Promise<string | undefined> {
  const response = await fetch(url, {
    headers: { cookie, accept: 'text/html', 'x-forwarded-for': '192.0.2.1' },
    redirect: 'manual',
    signal: AbortSignal.timeout(120_000),
  });
  const text = await response.text();
  return response.status === 200 && /html/u.test(response.headers.get('content-type') ?? '')
    ? text
    : undefined;
}

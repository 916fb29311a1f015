import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHelp } from '#engine/facts/index.ts';
import type { HelpStanding } from '#engine/model/help.ts';
import { forAdults, forChild, helpJsonLd, helpNow, helpSeen, valuesKey, valuesOf } from './index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const services = readHelp({
  path: 'facts/help.yaml',
  text: readFileSync(join(ROOT, 'facts', 'help.yaml'), 'utf8'),
});
const TODAY = '2026-11-22';
/** As if a person had confirmed every row, so that each of them is asked here. */
const confirmed = services.map((service): HelpStanding => {
  const values = valuesOf(service);
  return { service: service.id, kind: 'confirm', checked: TODAY, values, seen: valuesKey(values) };
});
const words = { lang: 'fr', nameOf: (state: string) => `name of ${state}` };
type Node = Readonly<Record<string, unknown>>;

/** Statements of the vocabulary: of a subject, the objects of a predicate. */
const vocabulary = new Map<string, string[]>();
const quads = readFileSync(join(ROOT, 'node_modules', '@vocabulary', 'schema', 'schema.nq'), 'utf8').matchAll(
  /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](domainIncludes|subClassOf|type)> <[^>]*[/#](\w+)>/gmu,
);
for (const [, subject, predicate, object = ''] of quads) {
  const key = `${subject} ${predicate}`;
  vocabulary.set(key, [...(vocabulary.get(key) ?? []), object]);
}

/** A type with those above it. */
function typesOf(type: string): readonly string[] {
  return [type, ...(vocabulary.get(`${type} subClassOf`) ?? []).flatMap(typesOf)];
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

test('every property is one that schema.org has for the type it stands on', () => {
  const { '@graph': graph } = helpJsonLd(helpSeen(helpNow(services, confirmed), TODAY), words);
  const nodes = nodesIn(graph);
  const types = new Set<string>();
  for (const node of nodes) {
    const type = String(node['@type']);
    types.add(type);
    assert.ok(vocabulary.has(`${type} type`), type);
    for (const property of Object.keys(node).filter((name) => name !== '@type'))
      assert.ok(
        (vocabulary.get(`${property} domainIncludes`) ?? []).some((of) => typesOf(type).includes(of)),
        `${type} has no ${property}`,
      );
    for (const value of Object.values(node).flat())
      if (typeof value === 'string' && value.startsWith('https://schema.org/'))
        assert.ok(vocabulary.has(`${value.replace('https://schema.org/', '')} type`), value);
  }
  assert.deepEqual([...types].sort(), [
    ...['ContactPoint', 'Country', 'GovernmentService', 'OpeningHoursSpecification', 'Place', 'Service'],
    ...['ServiceChannel', 'WebPage'],
  ]);
  assert.ok(nodes.length > 500);
});

test('a helpline: its number, hours, languages and cost, where it serves, and where that was read', () => {
  const seen = helpSeen(helpNow(services, []), TODAY);
  const { '@context': context, '@graph': graph } = helpJsonLd(forChild(seen, 'FR'), words);
  assert.equal(context, 'https://schema.org');
  const line = (graph as readonly Node[]).find(({ name }) => String(name).startsWith('119'));
  assert.deepEqual(line, {
    '@type': 'Service',
    name: '119 Allô Enfance en Danger',
    serviceType: 'child-helpline',
    url: 'https://www.allo119.gouv.fr/',
    areaServed: { '@type': 'Country', identifier: 'FR', name: 'name of FR' },
    hoursAvailable: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
          (day) => `https://schema.org/${day}`,
        ),
        opens: '00:00',
        closes: '23:59',
      },
    ],
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: [{ '@type': 'ContactPoint', telephone: '119', contactType: 'help' }],
      serviceUrl: 'https://www.allo119.gouv.fr/',
      availableLanguage: ['fr'],
    },
    subjectOf: {
      '@type': 'WebPage',
      url: 'https://childhelplineinternational.org/france-119-allo-enfance-en-danger/',
      lastReviewed: '2026-04-22',
    },
  });
  const emergency = (graph as readonly Node[]).find(({ serviceType }) => serviceType === 'emergency');
  assert.equal(emergency?.['@type'], 'GovernmentService');
});

test('what is kept from children is left out, whoever hands it in', () => {
  const seen = helpSeen(helpNow(services, []), TODAY);
  const { '@graph': graph } = helpJsonLd(forAdults(seen), words);
  const names = (graph as readonly Node[]).map(({ name }) => name);
  assert.deepEqual(
    names,
    seen.filter(({ kept }) => kept === undefined).map(({ values }) => values.name),
  );
  assert.ok(names.length < services.length / 2);
});

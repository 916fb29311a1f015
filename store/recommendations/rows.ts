import { createHash } from 'node:crypto';
import type { Recommendation } from '#engine/model/recommendation.ts';
import { keepable, keepableJson } from '../readings/json.ts';

/** The columns of a recommendation, with all of it as `facts`. */
export type KeptRow = {
  readonly id: string;
  readonly source: string;
  readonly voice: string | null;
  readonly states: readonly string[];
  readonly date: string | null;
  readonly concerns: boolean;
  readonly marks: readonly string[];
  readonly facts: Recommendation;
  readonly sha256: string;
  readonly text_sha256: string;
};

/** @param raw as it came: where only that differs, the row differs too */
export function rowOf(facts: Recommendation, raw: unknown = null): KeptRow {
  const { id, source, voice = null, date = null, concerns } = facts;
  return {
    id,
    source,
    voice,
    states: facts.states,
    date,
    concerns,
    marks: marksOf(facts).map(keepable),
    facts,
    sha256: sha256(`${JSON.stringify(facts)}\n${JSON.stringify(raw)}`),
    text_sha256: textSha256(facts.text),
  };
}

/** What the list is filtered by; recommendations_where of migration 0007 asks for them by these names. */
function marksOf(facts: Recommendation): readonly string[] {
  const { source, states, bodies, themes, mechanism, kind, position, concerns } = facts;
  return [
    ...states.map((state) => `state:${state}`),
    ...bodies.map((body) => `body:${body}`),
    ...themes.map((theme) => `theme:${theme}`),
    `source:${source}`,
    `mechanism:${mechanism}`,
    `kind:${kind}`,
    `position:${position}`,
    ...(concerns ? ['concerns'] : []),
  ];
}

/** SHA-256 of a text as it is kept, 64 hexadecimal digits. */
export function textSha256(text: string): string {
  return sha256(keepable(text));
}

/** Rows as the one parameter of a statement. */
export function rowsJson(rows: readonly unknown[]): string {
  return keepableJson(rows);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { catalogue } from 'made:catalogue';
import { packs } from 'made:packs';
import file from '#facts/states.yaml?raw';
import { readStates } from '#engine/catalogue/index.ts';
import type { StateNames } from '#engine/recommendations/states.ts';
import { compileLinker, type Linker } from '#operations/recommendations/link.ts';
import { namesOf } from '#operations/recommendations/known-states.ts';
import type { LayGround } from '#operations/recommendations/lay.ts';
import type { Desk } from '../door.ts';

let linker: Linker | undefined;
let states: StateNames | undefined;

/** Compiled when the first recommendation is laid, then held. */
export function layGround({ data, read }: Pick<Desk, 'data' | 'read'>): LayGround {
  linker ??= compileLinker(catalogue, packs);
  states ??= namesOf(readStates({ path: 'facts/states.yaml', text: file }));
  return { link: linker, states, read, data };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from './world-shape.ts';

/** Wide enough that the small States of Europe can be told apart when it is enlarged. */
const WIDTH = 1000;
const HEIGHT = 487;

/** Natural Earth draws these apart; no State of the list is either. */
const ANTARCTICA = '010';

/** Both sets of shapes leave Tuvalu out: longitude and latitude of Funafuti. */
const LEFT_OUT: Readonly<Record<string, [number, number]>> = { '798': [179.2, -8.5] };

type Land = { readonly id: string; readonly shape: GeoPermissibleObjects };

/**
 * The world in equal areas (Equal Earth), from shapes in the public domain (Natural Earth, through the package
 * world-atlas): the coarse ones, and for a State that these leave out or show too small, a place for a mark.
 *
 * @param m49 code of the State by its number: "FR" under "250"
 */
export function worldMap(m49: ReadonlyMap<string, string>): World {
  const coarse = lands('countries-110m.json');
  const fine = lands('countries-50m.json');
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  const shapes: Record<string, string> = {};
  const places: Record<string, readonly [number, number]> = {};
  const others: string[] = [];
  for (const { id, shape } of coarse) {
    const code = m49.get(id);
    const drawn = path(shape);
    if (!drawn || id === ANTARCTICA) continue;
    if (code === undefined) others.push(drawn);
    else shapes[code] = drawn;
  }
  for (const { id, shape } of fine) {
    const code = m49.get(id);
    if (code === undefined || (shapes[code] !== undefined && geoArea(shape) > SMALL)) continue;
    const [x, y] = projection(geoCentroid(shape)) ?? [];
    if (x === undefined || y === undefined) continue;
    places[code] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  }
  for (const [id, place] of Object.entries(LEFT_OUT)) {
    const code = m49.get(id);
    const [x, y] = projection(place) ?? [];
    if (code === undefined || shapes[code] !== undefined || x === undefined || y === undefined) continue;
    places[code] ??= [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  }
  return { width: WIDTH, height: HEIGHT, shapes, places, others: others.join('') };
}

/** In steradians, about the size of Qatar: what is smaller is marked, so that its pattern can be seen. */
const SMALL = 0.00035;

function lands(file: string): readonly Land[] {
  const where = createRequire(import.meta.url).resolve(`world-atlas/${file}`);
  const topology = JSON.parse(readFileSync(where, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features.map((shape) => ({
    id: String(shape.id ?? '').padStart(3, '0'),
    shape,
  }));
}

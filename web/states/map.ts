import { createHash } from 'node:crypto';
import { world } from 'made:state-facts';
import type { Say } from '#web/words/say.ts';
import type { StateRow } from './list.ts';

/** Colour and pattern together: neither carries the meaning alone. */
const STYLE = `svg{color-scheme:light dark;background:light-dark(#fbfaf7,#14181d)}
a{outline:none}
.party{fill:light-dark(#0b5c5e,#6cc5c1)}
.signed{fill:url(#hatch)}
.none{fill:url(#dots)}
.unknown,.other{fill:light-dark(#e4e0d6,#2a323b)}
path,circle,rect{stroke:light-dark(#fbfaf7,#14181d);stroke-width:.5}
.place{stroke-width:1.25}
.line{stroke:light-dark(#7a5200,#e3b55e);stroke-width:2;fill:none}
.dot{fill:light-dark(#9b1c1c,#ff9a8f);stroke:none}
.ground{fill:light-dark(#fbfaf7,#14181d);stroke:none}
.signed,.none{stroke:light-dark(#1b2430,#e8e6e1);stroke-width:.75}
a:hover>*,a:focus>*{stroke:light-dark(#1b2430,#e8e6e1);stroke-width:2.5}`;

/** The policy of the drawing: it may be styled by the lines above, and nothing else. */
export const MAP_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`;

/**
 * The world map as a drawing of its own, in which each State is a link that says its standing.
 *
 * @param rows in the order in which one goes through them by key
 */
export function mapSvg(lang: string, dir: 'ltr' | 'rtl', say: Say, rows: readonly StateRow[]): string {
  const { width, height, shapes, places, others } = world;
  const linked = (row: StateRow, drawn: string): string => {
    const said = say('map-one', { state: row.name, standing: say(`standing-${row.status}`) });
    return `<a href="/${lang}/states/${row.slug}" aria-label="${escaped(said)}"><title>${escaped(said)}</title>${drawn}</a>`;
  };
  const body = rows.flatMap((row) => {
    const shape = shapes[row.code];
    const place = places[row.code];
    const drawn = [
      ...(shape === undefined ? [] : [`<path class="${row.status}" d="${shape}"/>`]),
      ...(place === undefined ? [] : [mark(row.status, place)]),
    ];
    return drawn.length === 0 ? [] : [linked(row, drawn.join(''))];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${lang}" direction="${dir}" role="group" aria-labelledby="title desc">`,
    `<title id="title">${escaped(say('map-title'))}</title><desc id="desc">${escaped(say('map-lead'))} ${escaped(say('map-disclaimer'))}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/><path class="line" d="M0 0v5"/></pattern>`,
    `<pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="ground" width="5" height="5"/><circle class="dot" cx="2.5" cy="2.5" r="1.3"/></pattern></defs>`,
    `<path class="other" d="${others}"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

/** A round mark for a party, a square one for a signature, a triangle where nothing was deposited. */
function mark(status: string, [x, y]: readonly [number, number]): string {
  if (status === 'signed')
    return `<rect class="signed place" x="${x - 4.5}" y="${y - 4.5}" width="9" height="9"/>`;
  if (status === 'none') return `<path class="none place" d="M${x} ${y - 5.5}l5.5 9.5h-11z"/>`;
  return `<circle class="${status} place" cx="${x}" cy="${y}" r="3.5"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

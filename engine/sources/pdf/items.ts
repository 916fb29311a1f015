import type { Item } from './geometry.ts';
import { plainLetters } from './letters.ts';

/** What the library gives for one string on the page; `transform` is in its own space, from the bottom left. */
export type Drawn = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly dir: string;
};

/** The page as seen: turns points of the file into points from the top left. */
export type View = {
  readonly width: number;
  readonly height: number;
  readonly matrix: readonly number[];
};

/**
 * Places the strings of a page. Most pages run one way; where nearly all text is turned, the page is
 * turned with it. What still runs another way (a note along the edge) is placed behind the text.
 *
 * @param limit most strings to take; a page of law has a few thousand
 */
export function itemsOf(drawn: readonly Drawn[], view: View, limit = 50_000): Item[] {
  const placed: { item: Item; readonly turn: number }[] = [];
  const weight = [0, 0, 0, 0];
  for (const one of drawn) {
    if (placed.length >= limit) break;
    const text = plainLetters(one.str);
    if (text.trim() === '') {
      const last = placed.at(-1);
      if (text !== '' && last !== undefined) last.item = { ...last.item, spaced: true };
      continue;
    }
    const at = place(one, view, text);
    if (at === undefined) continue;
    weight[at.turn] = (weight[at.turn] ?? 0) + text.length;
    placed.push(at);
  }
  const main = weight.indexOf(Math.max(...weight));
  const along: Item[] = [];
  const across: Item[] = [];
  for (const { item, turn } of placed) {
    const straight = turned(item, turn, view);
    (turn === main ? along : across).push(
      /^\p{M}+$/u.test(item.text) ? onLetter(straight, along.at(-1)) : straight,
    );
  }
  let end = Math.max(view.height, view.width, ...along.slice(0, 1000).map((item) => item.y)) + 100;
  for (const item of across) {
    end += item.size * 3;
    along.push({ ...item, x: 0, y: end });
  }
  return along;
}

function place(one: Drawn, view: View, text: string): { item: Item; turn: number } | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view.matrix;
  const dx = va * a + vc * b;
  const dy = vb * a + vd * b;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  if (!Number.isFinite(x + y + size + one.width) || size < 0.5) return undefined;
  const turn = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : dy >= 0 ? 1 : 3;
  const visual = one.dir === 'ltr';
  return { item: { text, x, y, width: Math.abs(one.width), size, font: one.fontName, visual }, turn };
}

/** An accent drawn by itself goes with what was drawn before it, wherever its own point is. */
function onLetter(mark: Item, before: Item | undefined): Item {
  if (before === undefined || Math.abs(before.y - mark.y) > before.size) return mark;
  return { ...mark, x: before.x + before.width, y: before.y, width: 0, size: before.size };
}

/** Turns the point so that its text runs from left to right. */
function turned(item: Item, turn: number, view: View): Item {
  if (turn === 1) return { ...item, x: item.y, y: view.width - item.x };
  if (turn === 2) return { ...item, x: view.width - item.x, y: view.height - item.y };
  if (turn === 3) return { ...item, x: view.height - item.y, y: item.x };
  return item;
}

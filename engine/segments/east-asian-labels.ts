import { skip } from './label.ts';
import type { Label } from './label.ts';

/** Chinese and Japanese "第十二条". */
export function hanLabel(text: string): Label | undefined {
  const found = /^第[\d一二三四五六七八九十百千零〇]{1,10}[条條](?:之[一二三四五六七八九十]{1,3})?/u.exec(
    text,
  );
  if (found === null) return undefined;
  const end = found[0].length;
  return { kind: 'article', number: found[0], bare: found[0], rest: skip(text, end) };
}

/** Korean "제12조", "제12조의2(제목)". */
export function hangulLabel(text: string): Label | undefined {
  const found = /^제 ?\p{Nd}{1,4} ?조(?:의 ?\p{Nd}{1,3})?/u.exec(text);
  if (found === null || /^[를을의에와과]/u.test(text.slice(found[0].length))) return undefined;
  return { kind: 'article', number: found[0], bare: found[0], rest: skip(text, found[0].length) };
}

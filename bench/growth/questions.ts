import type { Base } from './laws.ts';

/** What a person types: words of the law, common and rare, together, begun, without their accents, wrong; and numbers. */
export function questionsOf({ articles }: Base, count: number, random: () => number): readonly string[] {
  const one = (): string => {
    const { text } = articles[Math.floor(random() * articles.length)] ?? { text: '' };
    const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? ['law'];
    return words[Math.floor(random() * words.length)] ?? 'law';
  };
  const together = (many: number): string => {
    const { text } = articles[Math.floor(random() * articles.length)] ?? { text: '' };
    const words = text.match(/[\p{L}\p{M}]{3,}/gu) ?? ['law'];
    return Array.from({ length: many }, () => words[Math.floor(random() * words.length)] ?? 'law').join(' ');
  };
  const kinds: readonly (() => string)[] = [
    one,
    one,
    () => together(2),
    () => together(2),
    () => together(3),
    () => one().slice(0, 4),
    () => one().normalize('NFD').replace(/\p{M}/gu, ''),
    () => `${1 + Math.floor(random() * 1000)}`,
    () => `${one()}qx`,
    () => one().slice(2),
  ];
  return Array.from({ length: count }, (_, at) => (kinds[at % kinds.length] as () => string)());
}

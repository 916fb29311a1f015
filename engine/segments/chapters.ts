import type { Piece } from './cut.ts';

/** "6 kap. Om sexualbrott", "20 luku". */
const CHAPTER = /^(\p{Nd}{1,3}(?: ?\p{Ll}(?!\p{L}))?) ?(kap(?:itlet)?\.?|luku)(?!\p{L})/u;

/**
 * Swedish and Finnish codes begin their numbering again in each chapter and are cited by both
 * numbers: "6 kap. 8 §". Where that happens, number and eId name the chapter.
 */
export function withChapters(pieces: readonly Piece[], lang: string): readonly Piece[] {
  if (!/^(?:sv|fi)\b/u.test(lang)) return pieces;
  const chapters = pieces.map((piece) => (piece.kind === 'sign' ? chapterOf(piece.path) : undefined));
  const seen = new Map<string, string>();
  const again = pieces.some((piece, index) => {
    const chapter = chapters[index]?.label;
    if (chapter === undefined) return false;
    const before = seen.get(piece.bare);
    seen.set(piece.bare, before ?? chapter);
    return before !== undefined && before !== chapter;
  });
  if (!again) return pieces;
  return pieces.map((piece, index) => {
    const chapter = chapters[index];
    if (chapter === undefined) return piece;
    return { ...piece, number: `${chapter.label} ${piece.number}`, chapter: chapter.number };
  });
}

function chapterOf(path: readonly string[]): { readonly label: string; readonly number: string } | undefined {
  for (const heading of path.toReversed()) {
    const found = CHAPTER.exec(heading);
    if (found !== null) {
      const word = found[2]?.startsWith('kap') ? 'kap.' : 'luku';
      return { label: `${found[1]} ${word}`, number: (found[1] ?? '').replace(' ', '') };
    }
  }
  return undefined;
}

/**
 * A consolidated law of the open data holds all versions of each block, the oldest first. Only the
 * last is the law.
 *
 * @returns the text without the earlier versions (their lines stay, empty), and how many there were
 */
export function newest(text: string): { readonly text: string; readonly passed: number } {
  let passed = 0;
  const blocks = text.split('</bloque>').map((block) => {
    const versions = block.split('</version>');
    const last = versions.length - 2;
    if (last <= 0) return block;
    passed += last;
    const kept = versions.map((version, index) => (index < last ? emptied(version) : version));
    kept[last] += '</version>';
    return kept.join('');
  });
  return { text: blocks.join('</bloque>'), passed };
}

/** What stands before the version opens belongs to the block itself. */
function emptied(version: string): string {
  const at = Math.max(0, version.indexOf('<version'));
  return version.slice(0, at) + version.slice(at).replace(/[^\n]/gu, '');
}

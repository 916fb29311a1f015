/** Of paths as "/languages/fr/portal.ftl": the texts of one language together. */
export function byLanguage(files: Readonly<Record<string, string>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const lang = folderOf(path);
    texts[lang] = `${texts[lang] ?? ''}\n${text}`;
  }
  return texts;
}

/** @returns "fr" of "/languages/fr/portal.ftl" */
export function folderOf(path: string): string {
  return path.split('/')[2] ?? '';
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Fonts as npm packages, so that a page looks the same on every machine. Those for Chinese are large, and optional. */
const FOLDERS = [
  ...['400Regular', '600SemiBold', '700Bold'].flatMap((weight) => [
    `@expo-google-fonts/noto-serif/${weight}`,
    `@expo-google-fonts/noto-naskh-arabic/${weight}`,
  ]),
  '@embedpdf/fonts-latin/fonts',
  '@embedpdf/fonts-sc/fonts',
];

/** Folders of fonts that are there. What is not installed is told when a letter asks for it (pdf.ts). */
export function fontFolders(): string[] {
  const homes = createRequire(import.meta.url).resolve.paths('fonts') ?? [];
  return FOLDERS.flatMap((folder) => {
    const found = homes.map((home) => join(home, folder)).find((path) => existsSync(path));
    return found === undefined ? [] : [found];
  });
}

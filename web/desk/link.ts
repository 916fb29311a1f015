/** The address that a word of one use opens, as it is handed over. */
export function linkTo(url: URL, path: string, token: string): string {
  const link = new URL(path, url.origin);
  link.searchParams.set('token', token);
  return link.href;
}

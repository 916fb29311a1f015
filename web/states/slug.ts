/** The end of the address of a State: "fr". */
export function slugOf(code: string): string {
  return code.toLowerCase();
}

/** 0 is "(a)", 25 "(z)", 26 "(aa)": how Word and Typst count on. */
export function letter(at: number): string {
  return `(${String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1)})`;
}

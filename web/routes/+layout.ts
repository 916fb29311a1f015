/** Public pages carry no script; the one page that needs it says so itself. */
export const csr = false;

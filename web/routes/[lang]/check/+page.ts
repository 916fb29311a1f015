/** The one public page with script: the engine runs in the reader's browser, not on a server. */
export const csr = true;

/** These pages carry no script but the file of the button to leave. */
export const csr = false;

/** Makes a run small; see lean.mjs. */
export function runLean(): void;

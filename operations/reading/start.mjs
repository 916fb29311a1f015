// First file of the reading thread. Plain JavaScript, as cli/tutela.mjs: a thread has hooks of its own, so where the
// package is installed the types must be stripped here again.
// What libraries print about a document is no message of Tutela.
process.stdout.write = () => true;
process.stderr.write = () => true;

if (import.meta.url.includes('/node_modules/')) {
  const { stripTypesInPackage } = await import('../../store/strip-types.mjs');
  stripTypesInPackage();
}
await import('./worker.ts');

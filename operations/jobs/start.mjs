// First file of the examining thread. Plain JavaScript, as operations/reading/start.mjs: where the package is installed
// the types must be stripped here again.
if (import.meta.url.includes('/node_modules/')) {
  const { stripTypesInPackage } = await import('../../store/strip-types.mjs');
  stripTypesInPackage();
}
await import('./examine.worker.ts');

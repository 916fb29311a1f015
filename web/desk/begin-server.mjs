// First file of the thread that starts the database. Plain JavaScript, as operations/jobs/start.mjs: where the package is
// installed the types must be stripped here again.
if (import.meta.url.includes('/node_modules/')) {
  const { stripTypesInPackage } = await import('../../store/strip-types.mjs');
  stripTypesInPackage();
}
await import('./begin-server.ts');

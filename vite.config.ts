import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { made } from './web/made/plugin.ts';

export default defineConfig({
  plugins: [
    made(import.meta.dirname),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      outDir: 'web/.svelte-kit',
      files: {
        src: 'web',
        assets: 'web/static',
        routes: 'web/routes',
        appTemplate: 'web/app.html',
        errorTemplate: 'web/error.html',
        hooks: { server: 'web/hooks.server', client: 'web/hooks.client' },
      },
      // Root-relative addresses: the same page is the same bytes wherever it is linked from.
      paths: { relative: false },
      // Hashes, not nonces: a page stays byte for byte the same, so it can carry an ETag.
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Kit's own announcer of page changes carries one inline style; this is its hash and no other.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  worker: {
    format: 'es',
    plugins: () => [made(import.meta.dirname)],
    // The engine is pure: a module of it that nothing uses (the readers of YAML) may be left out.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/\/(engine|node_modules\/(yaml|zod))\//.test(id) },
    },
  },
  // The policy allows no data: address, so nothing may be inlined as one.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

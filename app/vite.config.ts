/** Builds the single-page application; its tests run in happy-dom. */
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Kit announces each page title in a live region that carries an inline style, which our content security policy refuses.
 * Our own navigation moves focus to the page's heading, which is announced: the region would only repeat it.
 */
function withoutKitAnnouncer(): Plugin {
  return {
    name: 'without-kit-announcer',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/kit/src/runtime/components/root.svelte')) return null;
      const stripped = code.replace(/\{#if mounted\}[\s\S]*$/, '');
      if (stripped === code) throw new Error('Kit no longer has its announcer: remove this plugin');
      return { code: stripped, map: null };
    },
  };
}

/**
 * A request costs a slow phone more than a few kilobytes: what many pages share travels together, the rest with its page.
 * `pnpm bench:pages` tells what each choice weighs. Kit's own modules stay where it puts them: they read the version and the
 * paths when they are loaded, which must be after its entry has been given them; otherwise each error page reloads for ever.
 */
const sharedParts = [
  { name: 'vendor', test: /node_modules(?!.*sveltejs.kit.src)/, minShareCount: 3 },
  { name: 'shared', test: /src.lib/, minShareCount: 4 },
];

const backend = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    withoutKitAnnouncer(),
    sveltekit({
      adapter: adapter({ fallback: 'index.html', precompress: true }),
      compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
    }),
    svelteTesting(),
  ],
  build: { rolldownOptions: { output: { codeSplitting: { groups: sharedParts } } } },
  server: {
    proxy: {
      '/v1': { target: backend, ws: true },
      '/auth': backend,
      '/.well-known': backend,
      '/courriels': backend,
    },
  },
  test: {
    name: 'app',
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/lib/ui/matchers.test-setup.ts'],
    // Read by the test of contrasts; other styles play no part in happy-dom.
    css: { include: [/tokens\.css/] },
    testTimeout: 20_000,
  },
});

/** How the pages are built: two entries, hashed assets under /assets/, nothing inline, words from data/ by glob. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { languageFolders } from './build/language-folders.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [languageFolders(here('../data'))],
  // Inlined assets would be data: addresses, which the gateway's content policy refuses.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { patients: here('index.html'), desk: here('desk.html') } },
  },
  server: { fs: { allow: [here('..')] } },
  test: {
    environment: 'happy-dom',
    isolate: false,
    include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
  },
  resolve: { conditions: ['browser', 'module', 'import', 'default'] },
});

import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Packages stay outside, as they are installed: one of them is a native library. */
function environment(entry: string, made: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    build: {
      outDir: here('../../../out/desktop'),
      // The preload is built first and sweeps away what an older build left.
      emptyOutDir: format === 'cjs',
      // Electron 45 runs on Node 24.
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: here(entry),
        external: ['electron'],
        output: { format, entryFileNames: made, chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** Builds the desktop host: the main process, and the preload that the sandbox wants as CommonJS. */
export default defineConfig({
  root: here('../../..'),
  publicDir: false,
  environments: {
    main: environment('./main.ts', 'main.js', 'es'),
    preload: environment('./preload.ts', 'preload.cjs', 'cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['preload', 'main']) {
        const target = builder.environments[name];
        if (!target) throw new Error(`no build named ${name}`);
        await builder.build(target);
      }
    },
  },
});

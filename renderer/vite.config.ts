import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages of both hosts. No inline script or style: the hosts' CSP refuses them. */
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  build: {
    outDir: here('../out/renderer'),
    emptyOutDir: true,
    // Electron 45 and the Chromium of the tests; older browsers are told so by the host.
    target: 'chrome140',
    cssTarget: 'chrome140',
    // `font-src 'self'` refuses data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        staff: here('./staff.html'),
        board: here('./board.html'),
        checkin: here('./checkin.html'),
        kiosk: here('./kiosk.html'),
      },
    },
  },
});

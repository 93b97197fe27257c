import legacy from '@vitejs/plugin-legacy'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { workerPolyfills } from './scripts/support/worker-polyfills.ts'

/** Address of a running `npm start` that the development server hands API calls to. */
const apiOrigin = process.env.WENSHU_ORIGIN ?? 'http://127.0.0.1:4000'

/**
 * The browsers of the offices: Chromium 80 on domestic systems is the oldest. The legacy plugin turns this into
 * `build.target` and adds only the polyfills that the code uses.
 */
const BROWSERS = 'chrome >= 80, edge >= 80, firefox >= 78, safari >= 14'

export default defineConfig({
  root: 'client',
  plugins: [react(), legacy({ modernTargets: BROWSERS, modernPolyfills: true, renderLegacyChunks: false })],
  worker: { plugins: () => [workerPolyfills(BROWSERS)], rolldownOptions: { checks: { bundlerTimings: false } } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    cssTarget: 'chrome80',
    reportCompressedSize: true,
    // The sizes of the largest chunks (rules, antd) and the times of plugins are no news for those who start the program.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: {
    proxy: {
      // Not the short form: it would change `Host`, and the server refuses a page of another host.
      // Sources of client/api live under the same path.
      '^/api/(?!.*\\.tsx?(\\?|$))': { target: apiOrigin },
      '/healthz': { target: apiOrigin },
      '^/collaboration(\\?|$)': { target: apiOrigin, ws: true },
    },
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests start many processes and threads: each takes the code that the one before it has compiled.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

/** Projects are the stages of `npm test`; `vitest --project unit` runs one of them. */
export default defineConfig({
  test: {
    // Vitest leaves one core free unless told otherwise, which is half of two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{shared,templates,client,architecture,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Only ends a test that hangs: files run side by side and share the cores with whatever else runs.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: ['tests/support/database-setup.ts'],
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The server keeps no state in its modules, so the files of a worker can share one reading of them.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What is waited for comes from other threads and processes, which share two cores with the browsers.
          expect: { poll: { timeout: 10_000 } },
          // One browser for all files of a worker.
          isolate: false,
        },
      },
    ],
  },
})

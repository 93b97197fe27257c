import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './processes.mjs'

/** Everything the built client is made of. */
const SOURCES = [
  'client',
  'shared',
  'templates',
  'vite.config.ts',
  'scripts/support/worker-polyfills.ts',
  'package.json',
  'package-lock.json',
]
const STAMP = join('dist', 'client.stamp')
const PAGE = join('dist', 'client', 'index.html')

/** Whether the built client is missing or older than its sources. Compares contents: times lie after a checkout. */
export function isClientStale(root) {
  const stamp = join(root, STAMP)
  return !existsSync(join(root, PAGE)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashOfSources(root)
}

/** Builds the client and notes what it was built from. Throws when the build fails. */
export async function buildClient(root, node) {
  const hash = hashOfSources(root)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const code = await run(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root })
  if (code !== 0) throw new Error(`the build of the client ended with ${code}; its messages are above`)
  mkdirSync(dirname(join(root, STAMP)), { recursive: true })
  writeFileSync(join(root, STAMP), hash)
}

function hashOfSources(root) {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesBelow(root, source))) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesBelow(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)))
}

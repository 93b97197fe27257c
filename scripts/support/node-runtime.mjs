import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The Node that the server is written for: it runs TypeScript directly and brings node:sqlite. */
export const SERVER_NODE = 24

/** The Node that these scripts themselves need. */
export const SCRIPT_NODE = 18

/** The major version of the Node that runs this script. */
export const ownNode = Number(process.versions.node.split('.')[0])

/**
 * A Node that can run the server: our own, or the one in the package `node`. Throws when that one does not start, which
 * happens when npm was told to run no installation scripts.
 */
export function serverNode(root) {
  if (ownNode >= SERVER_NODE) return process.execPath
  const binary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const version = existsSync(binary) ? spawnSync(binary, ['--version'], { encoding: 'utf8' }) : null
  if (version?.status === 0) return binary
  throw new Error(
    `Node ${SERVER_NODE} is needed. This machine has ${process.versions.node}, and ${binary} does not run. ` +
      `Install Node ${SERVER_NODE}, or run: npm rebuild node --ignore-scripts=false`,
  )
}

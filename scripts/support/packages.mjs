import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exitOf } from './processes.mjs'

const HEARTBEAT_MS = 10_000

/**
 * Whether `node_modules` holds exactly what package-lock.json asks for. npm writes its own copy of the lock as the very
 * last step of an installation, so an interrupted one never looks complete.
 */
export function arePackagesInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null) throw new Error('package-lock.json is missing: this is not a complete copy of Wenshu')
  if (installed === null) return false
  return Object.entries(wanted).every(([path, entry]) => {
    // The root itself, and packages for other systems, are never installed.
    if (path === '' || (entry.optional && installed[path] === undefined)) return true
    return installed[path]?.version === entry.version
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw new Error(`${path} cannot be read: ${error.message}`, { cause: error })
  }
}

/**
 * Installs every package of the lock with the npm that started us, or the one on the PATH. Gives the seconds it took;
 * throws when npm failed. `say` is called now and then while npm works silently.
 */
export async function installPackages(root, say) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const heartbeat = setInterval(() => say(seconds()), HEARTBEAT_MS)
  try {
    const { code } = await exitOf(startNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    if (code !== 0) throw new Error(`npm ci ended with ${code}; its messages are above`)
    return seconds()
  } finally {
    clearInterval(heartbeat)
  }
}

function startNpm(root, args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js') || npm?.endsWith('.cjs')) return spawn(process.execPath, [npm, ...args], options)
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' })
}

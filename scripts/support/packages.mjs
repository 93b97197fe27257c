import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { ownNode, SERVER_NODE, serverNode } from './node-runtime.mjs'
import { exitOf } from './processes.mjs'

const HEARTBEAT_MS = 10_000

/** Warnings are about Nodes that the product does not run on. */
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']

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
 * Installs every package of the lock. Gives the seconds it took; throws when npm failed. `say` is called now and then
 * while npm works silently.
 *
 * npm runs on the Node that the packages are for: on an older one it silently leaves out native parts whose `engines`
 * exclude that Node, and nothing built with them works afterwards.
 */
export async function installPackages(root, say) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const heartbeat = setInterval(() => say(seconds()), HEARTBEAT_MS)
  try {
    await withServerNode(root, (node) => runNpm(['ci', '--include=dev', ...QUIET], { node, cwd: root }))
    return seconds()
  } finally {
    clearInterval(heartbeat)
  }
}

async function withServerNode(root, work) {
  if (ownNode >= SERVER_NODE) return work(process.execPath)

  const { version } = readPackages(join(root, 'package-lock.json'))['node_modules/node']
  const folder = mkdtempSync(join(tmpdir(), 'wenshu-node-'))
  try {
    const manifest = { private: true, dependencies: { node: version }, allowScripts: { node: true } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    await runNpm(['install', '--no-package-lock', ...QUIET], { node: process.execPath, cwd: folder })
    return await work(serverNode(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the npm that started us, or the one on the PATH, on the given Node. */
async function runNpm(args, { node, cwd }) {
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) }
  const options = { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] }
  const own = process.env.npm_execpath
  const child = /\.c?js$/.test(own ?? '')
    ? spawn(node, [own, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
  const { code } = await exitOf(child)
  if (code !== 0) throw new Error(`npm ${args[0]} ended with ${code}; its messages are above`)
}

/**
 * A throw-away PostgreSQL for tests and measurements.
 *
 *   node scripts/postgres.mjs             starts one, prints its URL, stops it on Ctrl-C
 *   node scripts/postgres.mjs --durable   the same with fsync, for measurements
 *
 * For other scripts:
 *   findPostgres(): { directory } | null                 programs of PostgreSQL on this machine
 *   ensurePostgres(): Promise<'ready' | { missing }>     installs them from Debian when it may; `missing` says what to do
 *   startPostgres({ isDurable }): Promise<{ url, stop }> `stop()` ends the server and removes its files
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DEBIAN_ROOT = '/usr/lib/postgresql'

/** Accounts that may run the server when we are root, which PostgreSQL refuses to run as. */
const SERVICE_ACCOUNTS = ['postgres', 'nobody']

const READY = 'database system is ready to accept connections'

/** The folder of the programs of PostgreSQL, newest first, or `null`. */
export function findPostgres() {
  const versions = existsSync(DEBIAN_ROOT) ? readdirSync(DEBIAN_ROOT) : []
  const debian = versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN_ROOT, version, 'bin'))
  const path = (process.env.PATH ?? '').split(delimiter)
  const directory = [...debian, ...path].find((candidate) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(candidate, program))),
  )
  return directory === undefined ? null : { directory }
}

/** Makes PostgreSQL available: `'ready'`, or what is missing and how to get it. */
export async function ensurePostgres() {
  if (findPostgres() !== null) return 'ready'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { missing: 'PostgreSQL is not installed. On Debian or Ubuntu: sudo apt-get install postgresql' }
  }
  console.log('Installing PostgreSQL from Debian …')
  const isInstalled = aptGet('install') || (aptGet('update') && aptGet('install'))
  if (isInstalled && findPostgres() !== null) return 'ready'
  return { missing: 'apt-get could not install PostgreSQL; see its messages above' }
}

function aptGet(action) {
  const packages = action === 'install' ? ['-y', '--no-install-recommends', 'postgresql'] : []
  const result = spawnSync('apt-get', ['-q', action, ...packages], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Run level 1: the package must not start a server of its own.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  })
  return result.status === 0
}

/**
 * Starts a fresh server on a free loopback port. Without `isDurable` it skips fsync: tests are faster and nobody
 * needs their data after a power failure.
 */
export async function startPostgres({ isDurable = false } = {}) {
  const found = findPostgres()
  if (found === null) throw new Error('PostgreSQL is not installed')
  const account = serviceAccount()
  const home = mkdtempSync(join(tmpdir(), 'wenshu-postgres-'))
  const password = randomBytes(18).toString('base64url')
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const path of [home, passwordFile]) if (account !== null) chownSync(path, account.uid, account.gid)

  const runOptions = { cwd: home, env: { ...process.env, LC_ALL: 'C' }, ...account }
  try {
    createCluster(found.directory, home, runOptions)
    const port = await freePort()
    const server = spawn(join(found.directory, 'postgres'), serverArguments(home, port, isDurable), runOptions)
    await isReady(server)
    return { url: `postgres://wenshu:${password}@127.0.0.1:${port}/postgres`, stop: stopper(server, home) }
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
}

function serviceAccount() {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const account = SERVICE_ACCOUNTS.map((name) => accounts.find((fields) => fields[0] === name)).find(Boolean)
  if (account === undefined) throw new Error('PostgreSQL does not run as root, and there is no account "postgres"')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

function createCluster(directory, home, runOptions) {
  const result = spawnSync(
    join(directory, 'initdb'),
    [
      ...['-D', join(home, 'data'), '-U', 'wenshu', `--pwfile=${join(home, 'password')}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    { ...runOptions, encoding: 'utf8' },
  )
  if (result.status !== 0) throw new Error(`initdb failed: ${result.stderr || result.error?.message}`)
}

function serverArguments(home, port, isDurable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: home,
    max_connections: 200,
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }
  return ['-D', join(home, 'data'), ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])]
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function isReady(server) {
  return new Promise((resolve, reject) => {
    let log = ''
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code}:\n${log}`)))
    server.stderr.on('data', (chunk) => {
      if (log.includes(READY)) return
      log += chunk
      if (log.includes(READY)) resolve()
    })
  })
}

function stopper(server, home) {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const kill = () => server.kill('SIGINT')
  process.once('exit', kill)
  return async () => {
    process.off('exit', kill)
    // SIGINT is the fast shutdown of PostgreSQL: open sessions are ended, data is written.
    if (server.exitCode === null) kill()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}

async function main() {
  const state = await ensurePostgres()
  if (state !== 'ready') {
    console.error(state.missing)
    process.exit(1)
  }
  const { url, stop } = await startPostgres({ isDurable: process.argv.includes('--durable') })
  console.log(url)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(0)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

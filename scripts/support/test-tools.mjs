import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensurePostgres } from '../postgres.mjs'

/** Programs and fonts that tests drive, with the Debian packages that bring them and the stages that need them. */
const TOOLS = [
  {
    name: 'Chromium',
    stages: ['e2e'],
    packages: ['chromium'],
    isThere: () => findChromium() !== null,
  },
  {
    name: 'Chinese fonts',
    stages: ['server', 'e2e'],
    packages: ['fontconfig', 'fonts-noto-cjk', 'fonts-arphic-gkai00mp', 'fonts-liberation'],
    isThere: () => ['Noto Serif CJK SC', 'AR PL KaitiM GB', 'Liberation Serif'].every(hasFont),
  },
  {
    name: 'LibreOffice',
    stages: ['server', 'e2e'],
    packages: ['libreoffice-writer-nogui'],
    isThere: () => hasProgram('soffice'),
  },
  {
    name: 'Poppler',
    stages: ['server', 'e2e'],
    packages: ['poppler-utils'],
    isThere: () => hasProgram('pdftotext') && hasProgram('pdftoppm'),
  },
  {
    name: 'xmllint and unzip',
    stages: ['server', 'e2e'],
    packages: ['libxml2-utils', 'unzip'],
    isThere: () => hasProgram('xmllint') && hasProgram('unzip'),
  },
]

/** Stages whose tests run on PostgreSQL as well. */
const POSTGRES_STAGES = ['server', 'e2e']

/**
 * Makes the tools of the given stages available: installs what is missing where that is possible (Debian, root), and
 * gives one sentence for each tool that stays missing. Tests that need it are then skipped.
 */
export async function ensureTools(stages, say) {
  const isNeeded = (tool) => tool.stages.some((stage) => stages.includes(stage))
  const missing = TOOLS.filter(isNeeded).filter((tool) => !tool.isThere())
  if (missing.length > 0 && mayInstall()) installDebian(missing, say)

  const problems = missing.filter((tool) => !tool.isThere()).map(problemOf)
  if (!POSTGRES_STAGES.some((stage) => stages.includes(stage))) return { problems, hasPostgres: false }
  const postgres = await ensurePostgres()
  if (postgres === 'ready') return { problems, hasPostgres: true }
  return { problems: [...problems, postgres.missing], hasPostgres: false }
}

/** The Chromium that browser tests drive, or `null`. `CHROMIUM_PATH` names another one. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined) return existsSync(named) ? named : null
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const path = pathOf(name)
    if (path !== null) return path
  }
  return null
}

function problemOf({ name, packages }) {
  return `${name} is missing. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`
}

function mayInstall() {
  return process.getuid?.() === 0 && hasProgram('apt-get')
}

function installDebian(tools, say) {
  const packages = tools.flatMap((tool) => tool.packages)
  say(`Installing from Debian: ${packages.join(' ')} …`)
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', ...packages)
}

function aptGet(...args) {
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function hasFont(family) {
  const found = spawnSync('fc-list', ['-q', family])
  return found.status === 0
}

function hasProgram(name) {
  return pathOf(name) !== null
}

function pathOf(name) {
  const folder = (process.env.PATH ?? '').split(delimiter).find((candidate) => existsSync(join(candidate, name)))
  return folder === undefined ? null : join(folder, name)
}

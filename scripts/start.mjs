/**
 * npm start: installs what is missing, builds the client when it is stale, runs the server.
 *
 *   npm start                  an empty office, or the one in DATA_DIR
 *   npm start -- --sample      the sample office, on an empty DATA_DIR
 *   npm run build              only installs and builds, for a machine that has no internet
 *
 * Plain JavaScript for Node 18, because it runs before anything is installed. Arguments and environment go to the
 * server as they are; so do the signals that ask it to end.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildClient, isClientStale } from './support/client-build.mjs'
import { ownNode, SCRIPT_NODE, serverNode } from './support/node-runtime.mjs'
import { arePackagesInstalled, installPackages } from './support/packages.mjs'
import { runInPlace } from './support/processes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function say(chinese, english) {
  console.log(`› ${chinese} · ${english}`)
}

async function preparePackages() {
  if (arePackagesInstalled(root)) return
  say('正在安装依赖包（首次约需一两分钟）……', 'Installing packages (a minute or two the first time) …')
  const seconds = await installPackages(root, (elapsed) =>
    say(`仍在安装，已用 ${elapsed} 秒……`, `still installing, ${elapsed} s …`),
  )
  say(`依赖包已装好，用时 ${seconds} 秒`, `packages installed in ${seconds} s`)
}

async function prepareClient(node) {
  if (!isClientStale(root)) return
  say('正在生成页面文件……', 'Building the client …')
  const started = Date.now()
  await buildClient(root, node)
  const seconds = Math.round((Date.now() - started) / 1000)
  say(`页面文件已生成，用时 ${seconds} 秒`, `client built in ${seconds} s`)
}

async function start() {
  if (ownNode < SCRIPT_NODE) {
    throw new Error(`需要 Node ${SCRIPT_NODE} 或更高版本 · Node ${SCRIPT_NODE} or newer is needed: ${process.version}`)
  }
  await preparePackages()
  const node = serverNode(root)
  await prepareClient(node)
  if (process.argv.includes('--prepare')) {
    say('已安装、生成完毕，运行 npm start 启动', 'Installed and built; npm start runs it')
    return 0
  }
  say('正在启动文枢……', 'Starting Wenshu …')
  return runInPlace(node, [join(root, 'server', 'main.ts'), ...process.argv.slice(2)], { cwd: root })
}

try {
  const code = await start()
  if (code !== 0) say(`文枢已退出（代码 ${code}），原因见上`, `Wenshu ended with code ${code}; the reason is above`)
  process.exitCode = code
} catch (error) {
  console.error(`✗ ${error.message}`)
  say('文枢未能启动', 'Wenshu could not start')
  process.exitCode = 1
}

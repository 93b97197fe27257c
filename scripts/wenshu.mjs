#!/usr/bin/env node
/**
 * npx wenshu: runs the command line of the server with the Node it is written for.
 *
 * Plain JavaScript for Node 18, because the machine's own Node may be older than the server needs. File names in the
 * arguments are those of the folder the caller stands in, so that folder stays the working directory.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildClient, isClientStale } from './support/client-build.mjs'
import { serverNode } from './support/node-runtime.mjs'
import { arePackagesInstalled } from './support/packages.mjs'
import { runInPlace } from './support/processes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)

/** Exit code for a failure of the program or the machine, as in server/cli/exit-codes.ts. */
const FAILED = 3

try {
  if (!arePackagesInstalled(root)) {
    throw new Error(
      '依赖包尚未安装，请先在程序目录运行 npm run build · packages are missing, run npm run build in the program folder',
    )
  }
  const node = serverNode(root)
  const isServing = args[0] === 'serve' && !args.some((argument) => argument === '--help' || argument === '-h')
  if (isServing && isClientStale(root)) {
    console.error('› 正在生成页面文件…… · Building the client …')
    await buildClient(root, node)
  }
  process.exitCode = await runInPlace(node, [join(root, 'server', 'cli', 'main.ts'), ...args])
} catch (error) {
  console.error(`✗ ${error.message}`)
  process.exitCode = FAILED
}

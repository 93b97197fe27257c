import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { api } from '#shared/api/index.ts'
import { apiClient } from '#tests/support/api-client.ts'
import { emptySqlitePlace } from '#tests/support/databases.ts'

const MAIN = join(import.meta.dirname, '../../../server/main.ts')

/** A server in a process of its own, with what it has said so far. */
interface Process {
  readonly child: ChildProcess
  /** What was written to the console once `pattern` is in it. */
  said(pattern: RegExp): Promise<string>
  readonly exit: Promise<number | null>
}

function start(environment: Record<string, string>, ...args: string[]): Process {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
      for (const listener of listeners) listener()
    })

  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => pattern.test(output) && resolve(output)
      listeners.add(look)
      look()
      void exit.then(() => look() || reject(new Error(`never said ${pattern}: ${output}`)))
    })
  return { child, said, exit }
}

async function dataDirectory(): Promise<string> {
  const place = await emptySqlitePlace()
  onTestFinished(() => place.remove())
  return place.options.dataDirectory
}

describe('the process', () => {
  it('says its address and, on the first start, the code; saves and ends well on SIGTERM', async () => {
    const server = start({ DATA_DIR: await dataDirectory() })
    const output = await server.said(/启用码 \S+/)
    const url = /文枢已启动：(\S+)/.exec(output)?.[1] ?? ''
    expect(output.split('\n').filter((line) => line.includes('http'))).toHaveLength(1)
    await expect(apiClient(url).ask(api.readSetup)).resolves.toMatchObject({ state: 'fresh' })

    server.child.kill('SIGTERM')

    expect(await server.exit).toBe(0)
    expect(await server.said(/全部文稿均已保存/)).toBeDefined()
    await expect(fetch(url)).rejects.toThrow()
  })

  it('saves and ends well when the same signal reaches it several times, as it does below npm and a supervisor', async () => {
    const server = start({ DATA_DIR: await dataDirectory() })
    await server.said(/已启动：\S+/)

    for (const signal of ['SIGTERM', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const) server.child.kill(signal)

    expect(await server.exit).toBe(0)
    expect(await server.said(/全部文稿均已保存/)).toBeDefined()
  })

  it('keeps the office over a restart, and then shows no code', async () => {
    const DATA_DIR = await dataDirectory()
    const first = start({ DATA_DIR })
    const output = await first.said(/启用码 \S+/)
    const [, url = '', code = ''] = /已启动：(\S+)[\s\S]*启用码 (\S+)/.exec(output) ?? []
    const office = {
      officeName: '临江市委办公室',
      administratorName: '程向东',
      account: 'cxd',
      password: '一个很长很长的密码',
    }
    await apiClient(url).ask(api.createOffice, { body: { code, ...office } })
    first.child.kill('SIGINT')
    expect(await first.exit).toBe(0)

    const second = start({ DATA_DIR })
    const greeting = await second.said(/已启动：\S+/)

    expect(greeting).not.toContain('启用码')
    const client = apiClient(/已启动：(\S+)/.exec(greeting)?.[1] ?? '')
    await expect(client.signIn('cxd', '一个很长很长的密码')).resolves.toMatchObject({
      office: { name: '临江市委办公室' },
    })
  })

  it('refuses a data folder that another process works in, and leaves that one alone', async () => {
    const DATA_DIR = await dataDirectory()
    const first = start({ DATA_DIR })
    const url = /已启动：(\S+)/.exec(await first.said(/已启动：\S+/))?.[1] ?? ''

    const second = start({ DATA_DIR })

    expect(await second.exit).toBe(1)
    expect(await second.said(/未能启动/)).toContain(String(first.child.pid))
    await expect(apiClient(url).ask(api.readSetup)).resolves.toBeDefined()
  })

  it('refuses a port that is taken, by its number', async () => {
    const first = start({ DATA_DIR: await dataDirectory() })
    const port = /已启动：\S+:(\d+)/.exec(await first.said(/已启动：\S+/))?.[1] ?? ''

    const second = start({ DATA_DIR: await dataDirectory(), PORT: port })

    expect(await second.exit).toBe(1)
    expect(await second.said(/已被其他程序占用/)).toContain(`端口 ${port}`)
  })

  it('refuses a wrong environment and an unknown argument, in words', async () => {
    const wrongPort = start({ PORT: 'http' })
    const wrongArgument = start({}, '--demo')

    expect(await wrongPort.exit).toBe(1)
    expect(await wrongPort.said(/配置有误/)).toContain('PORT：应为 0 至 65535')
    expect(await wrongArgument.exit).toBe(1)
    expect(await wrongArgument.said(/不认识的参数/)).toContain('--demo')
  })

  it('makes the sample office when asked and lists its accounts, but never in place of a real one', async () => {
    const DATA_DIR = await dataDirectory()
    const sample = start({ DATA_DIR }, '--sample')
    const greeting = await sample.said(/writer1 /)
    const url = /已启动：(\S+)/.exec(greeting)?.[1] ?? ''
    const password = /密码均为 (\S+)：/.exec(greeting)?.[1] ?? ''
    await expect(apiClient(url).signIn('writer1', password)).resolves.toMatchObject({ office: { isSample: true } })

    const real = await dataDirectory()
    const first = start({ DATA_DIR: real })
    const [, realUrl = '', code = ''] = /已启动：(\S+)[\s\S]*启用码 (\S+)/.exec(await first.said(/启用码 \S+/)) ?? []
    const office = { officeName: '某单位', administratorName: '程向东', account: 'cxd', password: '一个很长很长的密码' }
    await apiClient(realUrl).ask(api.createOffice, { body: { code, ...office } })
    first.child.kill('SIGTERM')
    await first.exit
    const again = start({ DATA_DIR: real }, '--sample')
    expect(await again.said(/未再建立示例单位/)).not.toContain('writer1')
  })
})

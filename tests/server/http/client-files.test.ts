import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTestServer } from '#tests/support/server.ts'

function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenshu-client-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>文枢</title>')
  writeFileSync(join(folder, 'assets/index-abc123.js'), 'export {}')
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}

describe('the client', () => {
  it('is one page under every address, which no cache keeps', async () => {
    const server = await startTestServer({ clientFolder: builtClient() })

    for (const path of ['/', '/sign-in', '/documents/0b6d/edit?tab=comments']) {
      const response = await server.visitor().fetch(path)
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
      expect(await response.text()).toContain('文枢')
    }
  })

  it('has built files that may be kept for ever, because their names change with them', async () => {
    const server = await startTestServer({ clientFolder: builtClient() })

    const [script, icon] = [
      await server.visitor().fetch('/assets/index-abc123.js'),
      await server.visitor().fetch('/favicon.svg'),
    ]

    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(icon.headers.get('cache-control')).toBe('no-cache')
  })

  it('sends built files compressed to browsers that can read them, and plain to all others', async () => {
    const folder = builtClient()
    const script = `export const words = ${JSON.stringify('公文'.repeat(2_000))}`
    writeFileSync(join(folder, 'assets/index-abc123.js'), script)
    const server = await startTestServer({ clientFolder: folder })
    const ask = (encoding: string) =>
      server.visitor().fetch('/assets/index-abc123.js', { headers: { 'accept-encoding': encoding } })

    for (const [accepted, sent] of [
      ['gzip, deflate, br', 'br'],
      ['gzip, deflate', 'gzip'],
      ['identity', null],
    ] as const)
      for (const _again of [1, 2]) {
        const response = await ask(accepted)
        expect(response.headers.get('content-encoding')).toBe(sent)
        expect(response.headers.get('content-type')).toMatch(/^text\/javascript/)
        expect(response.headers.get('cache-control')).toContain('immutable')
        if (sent !== null) expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 10)
        expect(await response.text()).toBe(script)
      }
  })

  it('is not shown in place of a file that is missing, and gives away nothing outside its folder', async () => {
    const server = await startTestServer({ clientFolder: builtClient() })

    for (const path of [
      '/assets/index-old.js',
      '/..%2fpackage.json',
      '/assets/..%2f..%2fpackage.json',
      '/%2e%2e/package.json',
      '/.env.txt',
    ]) {
      const response = await server.visitor().fetch(path)
      expect([path, response.status >= 400]).toEqual([path, true])
      expect(await response.text()).not.toContain('wenshu')
    }
  })

  it('says how to build it when it is not there', async () => {
    const server = await startTestServer({ clientFolder: join(tmpdir(), 'no-such-folder') })

    const response = await server.visitor().fetch('/')

    expect(response.status).toBe(503)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toContain('npm run build')
  })
})

describe('every reply', () => {
  it('carries a policy that fits a page without any other host, also on plain http', async () => {
    const server = await startTestServer({ clientFolder: builtClient() })

    const { headers } = await server.visitor().fetch('/')
    const policy = headers.get('content-security-policy') ?? ''

    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).not.toMatch(/https?:|upgrade-insecure-requests|unsafe-eval/)
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('of the API stays out of every cache', async () => {
    const server = await startTestServer()

    const [read, refused] = [await server.visitor().fetch('/api/setup'), await server.visitor().fetch('/api/session')]

    expect(read.headers.get('cache-control')).toBe('no-store')
    expect(refused.headers.get('cache-control')).toBe('no-store')
  })
})

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildClient, isClientStale } from '../../scripts/support/client-build.mjs'

/** Stands in for vite: writes the page it is asked for. */
const BUILDER = `
import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist/client', { recursive: true })
writeFileSync('dist/client/index.html', 'built')
`

describe('the built client', () => {
  let root: string
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const build = () => buildClient(root, process.execPath)

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenshu-client-'))
    for (const file of ['vite.config.ts', 'package.json', 'package-lock.json']) put(file, '{}')
    put('scripts/support/worker-polyfills.ts', 'export {}')
    for (const folder of ['client', 'shared', 'templates']) put(`${folder}/file.ts`, 'export {}')
    put('node_modules/vite/bin/vite.js', BUILDER)
    put('node_modules/vite/package.json', '{"type":"module"}')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('is stale before it is built, and not afterwards', async () => {
    expect(isClientStale(root)).toBe(true)

    await build()

    expect(isClientStale(root)).toBe(false)
  })

  it.each([
    ['a source changes', 'client/file.ts', 'export const changed = 1'],
    ['a shared source is added', 'shared/layout/new.ts', 'export {}'],
    ['a package changes', 'package-lock.json', '{"lockfileVersion":3}'],
  ])('is stale when %s', async (_, path, text) => {
    await build()

    put(path, text)

    expect(isClientStale(root)).toBe(true)
  })

  it('is not stale because a checkout touched a file', async () => {
    await build()

    utimesSync(join(root, 'client/file.ts'), new Date(), new Date())

    expect(isClientStale(root)).toBe(false)
  })

  it('is stale when somebody took the page away', async () => {
    await build()

    rmSync(join(root, 'dist/client'), { recursive: true })

    expect(isClientStale(root)).toBe(true)
  })

  it('stays stale when the build fails', async () => {
    put('node_modules/vite/bin/vite.js', 'process.exit(7)')

    await expect(build()).rejects.toThrow('ended with 7')
    expect(isClientStale(root)).toBe(true)
  })
})

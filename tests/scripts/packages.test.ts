import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arePackagesInstalled } from '../../scripts/support/packages.mjs'

describe('the packages of a copy of the project', () => {
  let root: string
  const put = (path: string, packages: Record<string, object>) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify({ lockfileVersion: 3, packages }))
  }
  const wanted = (packages: Record<string, object>) =>
    put('package-lock.json', { '': { version: '0.1.0' }, ...packages })
  const installed = (packages: Record<string, object>) => put('node_modules/.package-lock.json', packages)

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wenshu-packages-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('are installed when each has the version of the lock', () => {
    wanted({ 'node_modules/yjs': { version: '13.6.33' } })
    installed({ 'node_modules/yjs': { version: '13.6.33' }, 'node_modules/left-over': { version: '1.0.0' } })

    expect(arePackagesInstalled(root)).toBe(true)
  })

  it.each<[string, Record<string, object> | null]>([
    ['nothing was ever installed, or an installation broke off', null],
    ['one is missing', {}],
    ['one is of another version', { 'node_modules/yjs': { version: '13.6.32' } }],
  ])('are not when %s', (_, packages) => {
    wanted({ 'node_modules/yjs': { version: '13.6.33' } })
    if (packages !== null) installed(packages)

    expect(arePackagesInstalled(root)).toBe(false)
  })

  it('may lack what is only for other systems', () => {
    wanted({ 'node_modules/esbuild-windows': { version: '1.0.0', optional: true } })
    installed({})

    expect(arePackagesInstalled(root)).toBe(true)
  })

  it('cannot be judged without a lock, which is said plainly', () => {
    expect(() => arePackagesInstalled(root)).toThrow('package-lock.json is missing')
  })
})

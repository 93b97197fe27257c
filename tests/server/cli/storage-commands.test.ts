import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#server/storage/index.ts'
import { type CommandFolder, commandFolder } from '#tests/support/command-line.ts'

describe('wenshu backup, restore and verify', () => {
  let folder: CommandFolder
  beforeAll(async () => {
    folder = await commandFolder()
    const { close } = await openDatabase({ dataDirectory: folder.path('data'), databaseUrl: null })
    await close()
  })
  afterAll(() => folder.remove())

  it('finds a sound database in order', async () => {
    const { code, output } = await folder.run('verify')

    expect(code).toBe(0)
    expect(output).toMatch(/✓ 数据库[\s\S]*未发现问题/)
  })

  it('says what was checked in JSON', async () => {
    const { code, output } = await folder.run('verify', '--data', 'data', '--json')

    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ ok: true, checks: [{ name: 'database', ok: true }, {}, {}, {}] })
  })

  it('takes a backup once and brings it back into an empty folder', async () => {
    const made = await folder.run('backup', '--out', 'all.backup')
    const again = await folder.run('backup', '--out', 'all.backup')
    const restored = await folder.run('restore', 'all.backup', '--data', 'second')
    const verified = await folder.run('verify', '--data', 'second')

    expect([made.code, again.code, restored.code, verified.code]).toEqual([0, 1, 0, 0])
    expect(again.errors).toContain('已存在')
  })

  it('refuses a backup that is damaged and a folder without data', async () => {
    await folder.write('damaged.backup', 'no backup')
    const damaged = await folder.run('restore', 'damaged.backup', '--data', 'third')
    const missing = await folder.run('restore', 'none.backup')
    const nothing = await folder.run('verify', '--data', 'nowhere')

    expect([damaged.code, missing.code]).toEqual([1, 2])
    expect(nothing.code).toBeGreaterThan(0)
    expect(nothing.errors).toContain('nowhere')
  })
})

import { describe, expect, it } from 'vitest'
import { createPasswords } from '#server/features/people/index.ts'

describe('passwords', () => {
  it('match only themselves, with a salt of their own each time', async () => {
    const passwords = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 })

    const [first, second] = await Promise.all([passwords.hash('我的长密码'), passwords.hash('我的长密码')])

    expect(first).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/)
    expect(first).not.toBe(second)
    expect(await passwords.matches(first, '我的长密码')).toBe(true)
    expect(await passwords.matches(first, '我的长密码 ')).toBe(false)
  })

  it('take as long for an account that does not exist, and never match there', async () => {
    const passwords = createPasswords({ memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    const stored = await passwords.hash('right')
    await passwords.matches(null, 'warm up')

    const [known, unknown] = [
      await medianTime(() => passwords.matches(stored, 'wrong')),
      await medianTime(() => passwords.matches(null, 'wrong')),
    ]

    expect(await passwords.matches(null, 'nobody has this password')).toBe(false)
    expect(unknown).toBeGreaterThan(known / 2)
    expect(unknown).toBeLessThan(known * 2)
  })
})

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const startedAt = performance.now()
    await work()
    times.push(performance.now() - startedAt)
  }
  return times.sort((left, right) => left - right)[3] ?? 0
}

import { expect, it } from 'vitest'
import { crashRounds } from '#tests/load/parts/crash-rounds.ts'
import { describeOnEveryPlace } from '#tests/support/databases.ts'
import { seededRandom } from '#tests/support/seeded-random.ts'

// `node tests/load/crash.ts` does the same for thirty rounds and more.
describeOnEveryPlace('a server that is killed', (place) => {
  it('has every edit that was shown as saved, whoever was there', { timeout: 90_000 }, async () => {
    const { options } = await place()

    const report = await crashRounds({ ...options, rounds: 2, random: seededRandom(7) })

    expect(report.confirmed).toBeGreaterThan(20)
    expect(report.lost).toEqual([])
    expect(report.doubled).toEqual([])
  })
})

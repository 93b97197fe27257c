import { describe, expect, it } from 'vitest'
import { createFailureLocks } from '#server/features/people/index.ts'
import { movableClock } from '#tests/support/movable-clock.ts'

const RULE = { freeFailures: 3, lockMinutes: [1, 5], windowMinutes: 60 }

describe('counting failures', () => {
  it('locks with the last free failure and for longer with each one after it', () => {
    const clock = movableClock()
    const locks = createFailureLocks(clock, RULE)
    const minutes: number[] = []

    for (let failure = 0; failure < 5; failure += 1) {
      locks.failed('key')
      const locked = locks.minutesLocked('key')
      minutes.push(locked)
      clock.advance({ minutes: locked })
    }

    expect(minutes).toEqual([0, 0, 1, 5, 5])
    expect(locks.minutesLocked('another key')).toBe(0)
  })

  it('says whole minutes, never zero while a lock runs', () => {
    const clock = movableClock()
    const locks = createFailureLocks(clock, { ...RULE, freeFailures: 1 })
    locks.failed('key')

    clock.advance({ seconds: 59 })
    expect(locks.minutesLocked('key')).toBe(1)
    clock.advance({ seconds: 1 })
    expect(locks.minutesLocked('key')).toBe(0)
  })

  it('forgets failures after a while, and after a success', () => {
    const clock = movableClock()
    const locks = createFailureLocks(clock, RULE)
    const failTwice = () => [locks.failed('key'), locks.failed('key')]

    failTwice()
    clock.advance({ minutes: 60 })
    failTwice()
    expect(locks.minutesLocked('key')).toBe(0)
    locks.succeeded('key')
    failTwice()
    expect(locks.minutesLocked('key')).toBe(0)
    locks.failed('key')
    expect(locks.minutesLocked('key')).toBe(1)
  })

  it('keeps a bounded number of keys, however many are made up', () => {
    const locks = createFailureLocks(movableClock(), { ...RULE, freeFailures: 1 })

    for (let guess = 0; guess <= 20_000; guess += 1) locks.failed(`guess ${guess}`)

    expect(locks.minutesLocked('guess 0')).toBe(0)
    expect(locks.minutesLocked('guess 1')).toBe(1)
    expect(locks.minutesLocked('guess 20000')).toBe(1)
  })
})

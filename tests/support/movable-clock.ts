import type { Clock } from '#server/context.ts'

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  advance(step: { readonly minutes?: number; readonly seconds?: number; readonly hours?: number }): void
}

/** A clock at a Tuesday morning in Beijing. */
export function movableClock(start = '2026-11-24T01:00:00.000Z'): MovableClock {
  let instant = Date.parse(start)
  return {
    now: () => new Date(instant),
    advance({ hours = 0, minutes = 0, seconds = 0 }) {
      instant += ((hours * 60 + minutes) * 60 + seconds) * 1000
    },
  }
}

import type { Clock } from '#server/context.ts'

/** A clock that is set to the moment that is being told. */
export interface PastClock extends Clock {
  set(instant: Date): void
}

/** A clock that stands still at the given moment until it is set to another. */
export function pastClock(start: Date): PastClock {
  let instant = start
  return {
    now: () => instant,
    set(next) {
      instant = next
    },
  }
}

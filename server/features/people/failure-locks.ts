import type { Clock } from '#server/context.ts'

/** How many failures are free, and how long each further one locks. */
export interface LockRule {
  readonly freeFailures: number
  /** Minutes for the last free failure, the one after it, and so on; the last entry repeats. */
  readonly lockMinutes: readonly number[]
  /** Failures are forgotten this long after the first of them, unless a lock still runs. */
  readonly windowMinutes: number
}

/** Counts failures by key and says how long a key has to wait. */
export interface FailureLocks {
  /** Whole minutes until the key may try again; 0 when it may now. */
  minutesLocked(key: string): number
  failed(key: string): void
  succeeded(key: string): void
}

interface Failures {
  readonly count: number
  readonly since: number
  readonly lockedUntil: number
}

const MINUTE = 60_000
/** More keys than any office has people; beyond it the oldest is forgotten, so that guessing cannot fill the memory. */
const MOST_KEYS = 20_000

/** Failures of one process, in memory: a restart forgets them. */
export function createFailureLocks(clock: Clock, rule: LockRule): FailureLocks {
  const failures = new Map<string, Failures>()
  const now = () => clock.now().getTime()

  const current = (key: string): Failures => {
    const known = failures.get(key)
    const isOver =
      known === undefined || Math.max(known.since + rule.windowMinutes * MINUTE, known.lockedUntil) <= now()
    return isOver ? { count: 0, since: now(), lockedUntil: 0 } : known
  }

  return {
    minutesLocked: (key) => Math.max(0, Math.ceil((current(key).lockedUntil - now()) / MINUTE)),
    failed(key) {
      const { count, since } = current(key)
      const excess = count + 1 - rule.freeFailures
      const minutes = excess < 0 ? 0 : (rule.lockMinutes[excess] ?? rule.lockMinutes.at(-1) ?? 0)
      failures.delete(key)
      failures.set(key, { count: count + 1, since, lockedUntil: now() + minutes * MINUTE })
      if (failures.size > MOST_KEYS) forgetOldest(failures)
    },
    succeeded: (key) => void failures.delete(key),
  }
}

function forgetOldest(failures: Map<string, Failures>): void {
  for (const key of failures.keys()) {
    failures.delete(key)
    return
  }
}

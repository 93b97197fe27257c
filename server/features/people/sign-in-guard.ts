import type { Clock } from '#server/context.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { createFailureLocks, type LockRule } from './failure-locks.ts'

/**
 * Limits of failed sign-ins. An account locks after five, for a time that grows. An address gets a hundred in a
 * quarter of an hour, because a whole office may stand behind one.
 */
export const SIGN_IN_LIMITS = {
  account: { freeFailures: 5, lockMinutes: [1, 5, 15, 60], windowMinutes: 24 * 60 },
  address: { freeFailures: 100, lockMinutes: [15], windowMinutes: 15 },
} as const satisfies Readonly<Record<string, LockRule>>

/** One attempt to sign in: the account as it was typed, and where from. */
export interface Attempt {
  readonly account: string
  readonly address: string
}

/** Slows down guessing without shutting out those who know their password. */
export interface SignInGuard {
  /**
   * Carries out an attempt: `check` gives `null` for a wrong password. Throws `session.locked` or `request.tooMany`
   * without checking while account or address have to wait.
   */
  attempt<T>(attempt: Attempt, check: () => Promise<T | null>): Promise<T | null>
  /** Opens a locked account again: its password was reset. */
  unlock(account: string): void
}

/** A guard that remembers failures, and from which addresses people have signed in, for the life of the process. */
export function createSignInGuard(clock: Clock): SignInGuard {
  const accounts = createFailureLocks(clock, SIGN_IN_LIMITS.account)
  const addresses = createFailureLocks(clock, SIGN_IN_LIMITS.address)
  // People who signed in from an address before are let through when somebody else there uses up its budget.
  const familiar = new Set<string>()
  const inTurn = createTurns()

  const refuseWhileLocked = ({ account, address }: Attempt) => {
    const minutes = accounts.minutesLocked(account)
    if (minutes > 0) throw new DomainError('session.locked', 429, { minutes })
    const addressMinutes = addresses.minutesLocked(address)
    if (addressMinutes > 0 && !familiar.has(pairOf(account, address)))
      throw new DomainError('request.tooMany', 429, { minutes: addressMinutes })
  }

  return {
    // One attempt per account at a time: otherwise a hundred sent at once would all pass the check before the first
    // of them has failed.
    attempt: (attempt, check) =>
      inTurn(attempt.account, async () => {
        refuseWhileLocked(attempt)
        const result = await check()
        if (result === null) {
          accounts.failed(attempt.account)
          addresses.failed(attempt.address)
          return null
        }
        accounts.succeeded(attempt.account)
        familiar.add(pairOf(attempt.account, attempt.address))
        return result
      }),
    unlock: (account) => accounts.succeeded(account),
  }
}

function pairOf(account: string, address: string): string {
  return `${address} ${account}`
}

/** Runs work of the same key one after another. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const run = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, run)
    const forget = () => {
      if (last.get(key) === run) last.delete(key)
    }
    run.then(forget, forget)
    return run
  }
}

import { DomainError } from '#shared/kernel/domain-error.ts'
import type { LockHolder } from './lock-holder.ts'

/** The refusal to open a database that a living process holds; `params` say which process. */
export function databaseInUse(holder: LockHolder): DomainError {
  return new DomainError('storage.inUse', 503, { pid: holder.pid, host: holder.host, since: holder.since })
}

/** The refusal when a database cannot be reached or its file cannot be opened. */
export function cannotOpen(place: string, cause: unknown): DomainError {
  const refusal = new DomainError('storage.cannotOpen', 503, { place, reason: reasonOf(cause) })
  refusal.cause = cause
  return refusal
}

/** The refusal when the data folder cannot be made or nothing can be written there. */
export function cannotUseFolder(place: string, cause: unknown): DomainError {
  const refusal = new DomainError('storage.folder', 503, { place, reason: reasonOf(cause) })
  refusal.cause = cause
  return refusal
}

/** The refusal to read from a place where no server has put a database yet. */
export function noDatabase(place: string): DomainError {
  return new DomainError('storage.none', 404, { place })
}

/** Where a PostgreSQL database is, without user and password. */
export function placeOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl)
  return `${host}${pathname}`
}

/** A failed connection to a name with several addresses is an error without a text that holds one per address. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

import { hostname } from 'node:os'
import { DomainError } from '#shared/kernel/domain-error.ts'

/** The process that holds a database. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** When it took the database, ISO 8601 in UTC. */
  readonly since: string
}

/** This process as a holder from the given moment on. */
export function thisProcess(now: Date): LockHolder {
  return { pid: process.pid, host: hostname(), since: now.toISOString() }
}

/** The refusal to open a database that a living process holds; `params` say which process. */
export function databaseInUse(holder: LockHolder): DomainError {
  return new DomainError('storage.inUse', 503, { pid: holder.pid, host: holder.host, since: holder.since })
}

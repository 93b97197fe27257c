import { hostname } from 'node:os'

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

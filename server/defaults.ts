import { randomBytes, randomUUID } from 'node:crypto'
import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'
import type { Clock, Identifiers } from './context.ts'

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** Ids and secrets nobody can guess. */
export const randomIdentifiers: Identifiers = {
  next: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
}

/** Logs go to the error output, one JSON object per line: the console keeps its few lines for people. */
export function createLogger({ logLevel }: Config): Logger {
  return pino({ level: logLevel }, pino.destination({ dest: 2, sync: false }))
}

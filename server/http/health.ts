import type { Request, Response } from 'express'
import { type Kysely, sql } from 'kysely'
import type { Database } from '#server/storage/schema.ts'

/** What a part of the server says about itself. */
export interface PartHealth {
  readonly isHealthy: boolean
  readonly details?: Readonly<Record<string, string | number | boolean>>
}

/** A part whose state decides whether the server can be relied on. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>

/** A database that does not answer within this time counts as gone. */
const DATABASE_TIMEOUT_MS = 3_000

/** GET /healthz: 200 while every part works, 503 otherwise, with the state of each. */
export function answerHealth(checks: Readonly<Record<string, HealthCheck>>) {
  return async (_request: Request, response: Response): Promise<void> => {
    const parts = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await check()] as const))
    const isHealthy = parts.every(([, part]) => part.isHealthy)
    const states = parts.map(([name, part]) => [name, { status: statusOf(part.isHealthy), ...part.details }])
    const body = { status: statusOf(isHealthy), parts: Object.fromEntries(states) }
    response
      .status(isHealthy ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(body)
  }
}

function statusOf(isHealthy: boolean): 'ok' | 'failing' {
  return isHealthy ? 'ok' : 'failing'
}

/** Whether the database answers. The reason of a failure is not shown: it may name hosts and accounts. */
export function checkDatabase(db: Kysely<Database>): HealthCheck {
  return async () => {
    const answer = sql`select 1`.execute(db).then(
      () => true,
      () => false,
    )
    const silence = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS).unref()
    })
    return { isHealthy: await Promise.race([answer, silence]) }
  }
}

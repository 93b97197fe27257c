import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'
import type { Clock, Identifiers, ServerContext } from './context.ts'
import { createActRecorder } from './features/audit/index.ts'
import {
  createPasswords,
  createSessions,
  createSignInGuard,
  PASSWORD_COST,
  type PasswordCost,
  peopleRoutes,
  readOffice,
  sessionRoutes,
} from './features/people/index.ts'
import { createSetupCode, setupRoutes } from './features/system/index.ts'
import { loadTemplates, templateRoutes } from './features/templates/index.ts'
import { createHttpApp } from './http/create-http-app.ts'
import { createMetrics } from './http/metrics.ts'
import type { Route } from './http/route.ts'
import { openDatabase } from './storage/index.ts'

const ROOT = join(import.meta.dirname, '..')

/** What tests and benches put in place of the real thing. */
export interface Overrides {
  readonly clock?: Clock
  readonly identifiers?: Identifiers
  readonly logger?: Logger
  readonly passwordCost?: PasswordCost
  readonly clientFolder?: string
  /** Operations besides those of the product. */
  readonly extraRoutes?: readonly Route[]
}

/** A server that is listening. */
export interface RunningServer {
  /** Address to open in a browser. */
  readonly url: string
  readonly context: ServerContext
  /** The one-time code for making the office; `null` when there is one. */
  readonly setupCode: string | null
  /** Stops accepting, saves what is open, closes the database. */
  close(): Promise<void>
}

/** Starts a whole server: storage, collaboration, HTTP. Rejects, with everything closed again, when a part cannot start. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const clock = overrides.clock ?? { now: () => new Date() }
  const identifiers = overrides.identifiers ?? randomIdentifiers
  const logger = overrides.logger ?? createLogger(config)
  const templates = loadTemplates(join(ROOT, 'templates'))
  const database = await openDatabase(config)
  const { db } = database

  const context: ServerContext = {
    config,
    db,
    clock,
    identifiers,
    logger,
    templates,
    acts: createActRecorder({ clock, identifiers }),
    sessions: createSessions({ db, clock, identifiers, sessionHours: config.sessionHours }),
    passwords: createPasswords(overrides.passwordCost ?? PASSWORD_COST),
    signInGuard: createSignInGuard(clock),
    texts: {} as ServerContext['texts'],
  }
  const code = createSetupCode(identifiers.secret())
  const metrics = createMetrics()
  const app = createHttpApp(context, {
    routes: [...routesOf(context), ...setupRoutes(context, code), ...(overrides.extraRoutes ?? [])],
    metrics,
    clientFolder: overrides.clientFolder ?? join(ROOT, 'dist/client'),
    healthChecks: {},
  })
  const server = createServer(app)

  try {
    await listen(server, config)
    const setupCode = (await readOffice(db)) === null ? code.text : null
    return { url: urlOf(server, config), context, setupCode, close: () => closeAll(server, database) }
  } catch (error) {
    await database.close()
    throw error
  }
}

function routesOf(context: ServerContext): readonly Route[] {
  return [...sessionRoutes(context), ...peopleRoutes(context), ...templateRoutes(context)]
}

const randomIdentifiers: Identifiers = {
  next: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
}

/** Logs go to the error output, one JSON object per line: the console of the user stays readable. */
function createLogger({ logLevel }: Config): Logger {
  return pino({ level: logLevel }, pino.destination({ dest: 2, sync: false }))
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function urlOf(server: Server, { host }: Config): string {
  const { port } = server.address() as AddressInfo
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

async function closeAll(server: Server, database: { close(): Promise<void> }): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await closed
  await database.close()
}

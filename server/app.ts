import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { CollaborationOptions } from './collaboration/index.ts'
import type { Config } from './config.ts'
import type { Clock, Identifiers, ServerContext } from './context.ts'
import { createContext, type ServerParts } from './create-context.ts'
import { createLogger, randomIdentifiers, systemClock } from './defaults.ts'
import { endHoldsOfEarlierProcess } from './features/document-core/index.ts'
import { PASSWORD_COST, type PasswordCost, readOffice } from './features/people/index.ts'
import { createSampleOffice, pastClock } from './features/sample/index.ts'
import { createSetupCode, setupRoutes } from './features/system/index.ts'
import { loadTemplates } from './features/templates/index.ts'
import { createHttpApp } from './http/create-http-app.ts'
import { listen } from './http/listen.ts'
import { createMetrics } from './http/metrics.ts'
import { performer } from './http/perform.ts'
import type { Route } from './http/route.ts'
import { officeRoutes } from './routes.ts'
import { type LockHolder, type OpenDatabase, openDatabase } from './storage/index.ts'

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
  readonly collaboration?: Pick<CollaborationOptions, 'store' | 'limits' | 'retryMs'>
  /** The database went to another process; this one must end without writing anything more. */
  readonly onDatabaseLost?: (holder: LockHolder) => void
}

/** A server that is listening. */
export interface RunningServer {
  /** Address to open in a browser. */
  readonly url: string
  readonly context: ServerContext
  /** The one-time code for making the office; `null` when there is an office. */
  readonly setupCode: string | null
  /** Makes the sample office; throws `setup.alreadyDone` when there is an office. */
  makeSample(): Promise<void>
  /** Stops accepting, saves what is open, closes the database. */
  close(): Promise<void>
}

/**
 * Starts a whole server: storage, collaboration, HTTP. Rejects, with everything closed again, when the database is
 * held by another process (`storage.inUse`), the port is taken, or a template is wrong.
 */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  const logger = overrides.logger ?? createLogger(config)
  const templates = loadTemplates(join(ROOT, 'templates'))
  const database = await openDatabase({
    ...config,
    onProblem: (error) => logger.warn({ err: error }, 'a connection to the database broke'),
    ...(overrides.onDatabaseLost === undefined ? {} : { onLockLost: overrides.onDatabaseLost }),
  })
  const parts: ServerParts = {
    config,
    logger,
    templates,
    db: database.db,
    clock: overrides.clock ?? systemClock,
    identifiers: overrides.identifiers ?? randomIdentifiers,
    passwordCost: overrides.passwordCost ?? PASSWORD_COST,
    metrics: createMetrics(),
  }
  try {
    return await startWith(parts, database, overrides)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function startWith(parts: ServerParts, database: OpenDatabase, overrides: Overrides): Promise<RunningServer> {
  await endHoldsOfEarlierProcess(parts.db)
  const { context, collaboration } = createContext(parts, overrides.collaboration ?? {})
  const code = createSetupCode(context.identifiers.secret())
  const app = createHttpApp(context, {
    routes: [
      ...setupRoutes(context, { code, makeSample: () => makeSample(parts) }),
      ...officeRoutes(context),
      ...(overrides.extraRoutes ?? []),
    ],
    metrics: parts.metrics,
    clientFolder: overrides.clientFolder ?? join(ROOT, 'dist/client'),
    healthChecks: {
      collaboration: () => {
        const { status, dirtyDocuments, failingDocuments } = collaboration.health()
        return { isHealthy: status === 'ok', details: { dirtyDocuments, failingDocuments: failingDocuments.length } }
      },
    },
  })
  const http = createServer(app)
  collaboration.attach(http)
  const setupCode = (await readOffice(parts.db)) === null ? code.text : null
  const listening = await listen(http, parts.config).catch(async (error: unknown) => {
    await collaboration.close()
    throw error
  })

  return {
    url: listening.url,
    context,
    setupCode,
    makeSample: () => makeSample(parts),
    async close() {
      const accepted = listening.stopAccepting()
      // Sends the sockets away and writes what they sent; only then can the requests that wait for a text end.
      await collaboration.close()
      await accepted
      await context.pdf.close()
      await database.close()
    },
  }
}

/** A server of its own, without HTTP, lives through the days before: versions, acts and edits carry their times. */
async function makeSample(parts: ServerParts): Promise<void> {
  const clock = pastClock(parts.clock.now())
  const { context, collaboration } = createContext({ ...parts, clock, metrics: createMetrics() }, {})
  try {
    await createSampleOffice({ context, clock, perform: performer(officeRoutes(context)) })
  } finally {
    await collaboration.close()
  }
}

import express, { type Express, type Request, type Response } from 'express'
import type { Registry } from 'prom-client'
import type { ServerContext } from '#server/context.ts'
import { answerErrors, refuseUnknownPath } from './answer-errors.ts'
import { serveClient } from './client-files.ts'
import { answerHealth, checkDatabase, type HealthCheck } from './health.ts'
import { logRequests } from './log-requests.ts'
import { answerMetrics, measureRequests } from './metrics.ts'
import { openApiDocument } from './openapi.ts'
import { refuseForeignOrigin } from './own-origin.ts'
import { registerRoutes } from './register-routes.ts'
import type { Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'

export interface HttpParts {
  readonly routes: readonly Route[]
  readonly metrics: Registry
  /** Folder of the built client. */
  readonly clientFolder: string
  /** Parts besides the database that `/healthz` asks. */
  readonly healthChecks: Readonly<Record<string, HealthCheck>>
}

/** Everything the server answers over HTTP, in the order in which a request meets it. */
export function createHttpApp(context: ServerContext, parts: HttpParts): Express {
  const app = express()
  app.set('trust proxy', context.config.trustProxy ? 1 : false)
  app.set('etag', false)
  app.use(securityHeaders(), measureRequests(parts.metrics), logRequests(context.logger))
  app.get('/healthz', answerHealth({ database: checkDatabase(context.db), ...parts.healthChecks }))
  app.get('/metrics', answerMetrics(parts.metrics))
  app.get(['/api/openapi.json', '/openapi.json'], answerOpenApi())

  app.use(refuseForeignOrigin(context.config))
  registerRoutes(app, context.sessions, parts.routes)
  app.use('/api', refuseUnknownPath)
  app.use(serveClient(parts.clientFolder), refuseUnknownPath)
  app.use(answerErrors(context.logger, context.identifiers))
  return app
}

function answerOpenApi() {
  let document: unknown
  return (_request: Request, response: Response): void => {
    document ??= openApiDocument()
    response.json(document)
  }
}

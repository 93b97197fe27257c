import type { NextFunction, Request, Response } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Upper bounds in seconds: from a cached read to an export of a long document. */
const DURATION_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** The measurements of one server. Not the registry of the process: two servers can live in one. */
export function createMetrics(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}

/** Measures every request by operation, not by address: an id in a label would make a new series per document. */
export function measureRequests(registry: Registry) {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its reply',
    labelNames: ['method', 'operation', 'status'],
    buckets: DURATION_BUCKETS,
    registers: [registry],
  })
  return (request: Request, response: Response, next: NextFunction): void => {
    const stop = durations.startTimer({ method: request.method })
    response.once('finish', () =>
      stop({ operation: response.locals.operation ?? 'other', status: response.statusCode }),
    )
    next()
  }
}

/** GET /metrics in the text format of Prometheus. */
export function answerMetrics(registry: Registry) {
  return async (_request: Request, response: Response): Promise<void> => {
    response.type(registry.contentType).send(await registry.metrics())
  }
}

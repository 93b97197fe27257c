import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'

/**
 * One line per request: changes and refusals at `info`, reads at `debug`. Bodies, queries and cookies are never
 * logged; the path is, because ids in it are what one searches for.
 */
export function logRequests(logger: Logger) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const startedAt = performance.now()
    response.once('finish', () => {
      const isQuiet = request.method === 'GET' && response.statusCode < 400
      logger[isQuiet ? 'debug' : 'info'](
        {
          method: request.method,
          path: request.path,
          status: response.statusCode,
          ms: Math.round(performance.now() - startedAt),
          personId: response.locals.session?.actor.personId,
        },
        'request',
      )
    })
    next()
  }
}

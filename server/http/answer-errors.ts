import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Identifiers } from '#server/context.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { failureReply, refusalOf } from './error-reply.ts'
import { languageOf } from './language.ts'

/** Turns every error of a request into an ErrorReply. Bugs are logged under a number that the user is told. */
export function answerErrors(logger: Logger, identifiers: Identifiers) {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) {
      next(error)
      return
    }

    const language = languageOf(request)
    const refusal = refusalOf(error, language) ?? failed(error, request)
    response.status(refusal.status).set('Cache-Control', 'no-store').json(refusal.reply)
  }

  function failed(error: unknown, request: Request) {
    const reference = identifiers.next().slice(0, 8)
    logger.error({ err: error, reference, method: request.method, path: request.path }, 'request failed')
    return failureReply(reference, languageOf(request))
  }
}

/** Refuses addresses under /api that no operation has. */
export function refuseUnknownPath(request: Request): never {
  throw new DomainError('request.unknownPath', 404, { path: request.originalUrl.replace(/\?.*$/s, '') })
}

import type { IncomingMessage } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import type { Config } from '#server/config.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

const READING_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request comes from a page of this server, or from a program that is not a browser. Browsers add `Origin`
 * to every request that changes something and to every WebSocket, and pages cannot forge it; `Sec-Fetch-Site` comes
 * on top where the address is https or loopback.
 */
export function isOwnOrigin(request: IncomingMessage, config: Config): boolean {
  const site = request.headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return false

  const origin = request.headers.origin
  if (origin === undefined) return true
  if (config.publicOrigin !== null && origin === new URL(config.publicOrigin).origin) return true
  return hostOf(origin) === requestHost(request, config)
}

/** Refuses requests that change something and come from the page of another site (CSRF). */
export function refuseForeignOrigin(config: Config) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const isReading = READING_METHODS.includes(request.method)
    if (!isReading && !isOwnOrigin(request, config)) throw new DomainError('request.crossOrigin', 403)
    next()
  }
}

/** Host and port of an origin; `null` (a sandboxed page, a file) has none and matches nothing. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

function requestHost(request: IncomingMessage, config: Config): string | undefined {
  const forwarded = request.headers['x-forwarded-host']
  return config.trustProxy && typeof forwarded === 'string' ? forwarded : request.headers.host
}

import { ErrorReply } from '#shared/api/common.ts'
import { fill } from '#shared/messages/fill.ts'
import type { Catalogue } from '#shared/messages/index.ts'

/** A wrong entry of a form: which field, and how to fix it. */
export interface FieldIssue {
  readonly path: string
  readonly message: string
}

interface ApiErrorParts {
  readonly code: string
  /** HTTP status; 0 when no reply came. */
  readonly status: number
  readonly message: string
  readonly issues?: readonly FieldIssue[] | undefined
  readonly reference?: string | undefined
}

/** A request that was refused, failed or never reached the server; `message` can be shown as it is. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly issues: readonly FieldIssue[]
  readonly reference: string | null

  constructor(parts: ApiErrorParts, options?: ErrorOptions) {
    super(parts.message, options)
    this.name = 'ApiError'
    this.code = parts.code
    this.status = parts.status
    this.issues = parts.issues ?? []
    this.reference = parts.reference ?? null
  }

  /** Whether asking again later may help: the server was out of reach or failed, nothing was refused. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status >= 500
  }

  /** Whether there is no such thing for this person, now or later: asking again does not help. */
  get isWithheld(): boolean {
    return this.status === 403 || this.status === 404
  }

  get isSessionEnd(): boolean {
    return this.code === 'session.required'
  }
}

/** The error for a reply that is not a success. `body` is what came, parsed where it was JSON. */
export function errorFromReply(status: number, body: unknown, wording: Catalogue): ApiError {
  const reply = ErrorReply.safeParse(body)
  if (reply.success) return new ApiError({ status, ...reply.data, message: wordingOf(reply.data, wording) })

  // A proxy or a crash answered, not the application.
  const code = status === 401 ? 'session.required' : 'client.unexpectedReply'
  const message = status === 401 ? wording.errors['session.required'] : wording.shell.failures.unexpectedReply
  return new ApiError({ code, status, message: fill(message, { status }) })
}

/** The error for a request that got no reply at all. */
export function errorWithoutReply(cause: unknown, wording: Catalogue): ApiError {
  return new ApiError({ code: 'client.unreachable', status: 0, message: wording.shell.failures.unreachable }, { cause })
}

/** The server words its refusals; a reply without wording is worded here by its code. */
function wordingOf(reply: ErrorReply, wording: Catalogue): string {
  if (reply.message !== '') return reply.message
  const known: Readonly<Record<string, string>> = wording.errors
  return fill(known[reply.code] ?? wording.shell.failures.unknownRefusal, reply.params)
}

/** What to show for anything that was thrown: the wording of an ApiError, otherwise a general sentence. */
export function describeError(error: unknown, wording: Catalogue): string {
  if (!(error instanceof ApiError)) return wording.shell.failures.bug
  if (error.reference === null) return error.message
  return `${error.message}${fill(wording.shell.failures.reference, { reference: error.reference })}`
}

/** The issues of a refusal by field, for a form; empty for every other error. */
export function issuesByField(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ApiError)) return {}
  return Object.fromEntries(error.issues.map(({ path, message }) => [path.replace(/^body\./, ''), message]))
}

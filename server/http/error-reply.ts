import type { ErrorReply } from '#shared/api/common.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { InvalidRequest, issueWording } from './invalid-request.ts'

/** How a request is refused: the status and the body that the user reads. */
export interface Refusal {
  readonly status: number
  readonly reply: ErrorReply
}

/**
 * The refusal for an error of the user or of the rules, worded in the given language; `null` for everything else,
 * which is a bug and must be logged.
 */
export function refusalOf(error: unknown, language: Language): Refusal | null {
  if (error instanceof InvalidRequest) {
    const issues = error.issues.map((issue) => issueWording(issue, language))
    return { status: 422, reply: { code: 'request.invalid', message: wordingOf('request.invalid', language), issues } }
  }
  const refused = error instanceof DomainError ? error : refusedByParser(error)
  if (refused === null) return null

  const message = fill(wordingOf(refused.code, language), refused.params)
  const params = mutableParams(refused)
  const isPlain = Object.keys(params).length === 0
  return { status: refused.status, reply: { code: refused.code, message, ...(isPlain ? {} : { params }) } }
}

/** The refusal for a bug: all that the user sees of it is the number under which it was logged. */
export function failureReply(reference: string, language: Language): Refusal {
  const message = fill(wordingOf('server.failure', language), { reference })
  return { status: 500, reply: { code: 'server.failure', message, reference } }
}

function wordingOf(code: string, language: Language): string {
  const wordings: Readonly<Record<string, string>> = messages[language].errors
  return wordings[code] ?? code
}

/** Body and address parsers of Express throw errors with a `status`: 413 for a large body, 400 for an unreadable one. */
function refusedByParser(error: unknown): DomainError | null {
  const status = error instanceof Error && 'status' in error ? error.status : null
  if (status === 413) return new DomainError('request.tooLarge', 413)
  if (typeof status === 'number' && status >= 400 && status < 500) return new DomainError('request.malformed', 400)
  return null
}

function mutableParams(error: DomainError): NonNullable<ErrorReply['params']> {
  const entries = Object.entries(error.params).map(([name, value]) => [
    name,
    typeof value === 'object' ? [...value] : value,
  ])
  return Object.fromEntries(entries)
}

import { DomainError } from '#shared/kernel/domain-error.ts'

/** The file is cut off, or not what its name says. */
export function damaged(cause?: unknown): DomainError {
  return withCause(new DomainError('import.damaged', 422), cause)
}

/** The file would take more of the server than any document needs; `limit` names what there is too much of. */
export function beyondLimit(limit: 'entries' | 'size' | 'depth' | 'elements' | 'table'): DomainError {
  return new DomainError(`import.beyond.${limit}`, 422)
}

function withCause(error: DomainError, cause: unknown): DomainError {
  if (cause !== undefined) error.cause = cause
  return error
}

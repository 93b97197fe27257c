/** Details for the wording of a refusal; the catalogue of messages refers to them by name. */
export type ErrorParams = Readonly<Record<string, string | number | readonly string[]>>

/**
 * A request that the rules forbid. The user sees the wording for `code` in `shared/messages`;
 * `status` is the HTTP status of the refusal. Never thrown for mistakes in a text (those are findings)
 * and never for bugs (those fly).
 */
export class DomainError extends Error {
  readonly code: string
  readonly status: number
  readonly params: ErrorParams

  constructor(code: string, status: number, params: ErrorParams = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.status = status
    this.params = params
  }
}

/** The refusal for anything a person may not even know of: indistinguishable from "does not exist". */
export function notFound(
  what: 'document' | 'version' | 'task' | 'person' | 'unit' | 'thread' | 'template',
): DomainError {
  return new DomainError(`${what}.notFound`, 404)
}

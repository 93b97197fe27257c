import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { LiveTexts } from './collaboration/live-texts.ts'
import type { Config } from './config.ts'
import type { ActRecorder } from './features/audit/index.ts'
import type { Passwords, Sessions, SignInGuard } from './features/people/index.ts'
import type { TemplateLibrary } from './features/templates/index.ts'
import type { PdfQueue } from './pdf/index.ts'
import type { Database } from './storage/schema.ts'

/** Where instants come from; tests pass a fixed one. */
export interface Clock {
  now(): Date
}

/** Where ids and secrets come from; tests pass predictable ones. */
export interface Identifiers {
  /** A uuid. */
  next(): string
  /** A secret of 256 bits, base64url. */
  secret(): string
}

/** What every part of the server is given. Nothing is kept in modules: two servers can live in one process. */
export interface ServerContext {
  readonly config: Config
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly identifiers: Identifiers
  readonly logger: Logger
  readonly templates: TemplateLibrary
  readonly acts: ActRecorder
  readonly texts: LiveTexts
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly signInGuard: SignInGuard
  readonly pdf: PdfQueue
}

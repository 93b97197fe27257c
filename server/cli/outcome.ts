import type { ExitCode } from './exit-codes.ts'

/** What a call is given besides its arguments. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  print(line: string): void
  /** For everything that is no result: warnings, errors. */
  printError(line: string): void
}

/** What a command has to say: a line for people and the same as data. */
export interface Outcome {
  readonly code: ExitCode
  readonly lines: readonly string[]
  readonly warnings?: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
  /** Whether `data` is all that --json prints, without `ok`. */
  readonly isDataAlone?: boolean
}

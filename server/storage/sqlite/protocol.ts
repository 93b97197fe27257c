import type { SQLInputValue, SQLOutputValue } from 'node:sqlite'

/** What a worker is started with. */
export interface WorkerSettings {
  readonly file: string
  readonly isReadOnly: boolean
}

/** One statement for the worker. */
export interface StatementRequest {
  readonly id: number
  readonly sql: string
  readonly parameters: readonly SQLInputValue[]
}

export type Row = Record<string, SQLOutputValue>

export interface StatementResult {
  readonly rows: readonly Row[]
  /** Number of rows a statement without result rows has changed. */
  readonly changes: number
}

/** What a worker answers. The first message, for id 0, says that the file is open, or why not. */
export type StatementReply =
  | { readonly id: number; readonly result: StatementResult }
  | { readonly id: number; readonly failure: { readonly message: string; readonly errcode: number | null } }

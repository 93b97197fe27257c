import type { Conformity } from '#shared/conformance/conform.ts'
import type { ConformanceOptions } from '#shared/conformance/inspected-file.ts'
import type { ErrorParams } from '#shared/kernel/domain-error.ts'

/** What the thread is asked. */
export interface InspectionRequest {
  readonly bytes: Uint8Array
  readonly options: ConformanceOptions
}

/** What comes back from the thread. */
export type InspectionReply =
  | { readonly conformity: Conformity }
  | { readonly refused: { readonly code: string; readonly status: number; readonly params: ErrorParams } }

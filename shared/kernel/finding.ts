/** How much a finding weighs: `block` stops submit and sign, `warn` needs a reason, `info` only informs. */
export const SEVERITIES = ['block', 'warn', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where in a document a finding sits: a block with UTF-16 offsets inside its text, or a field of the form. */
export type FindingPlace =
  | { readonly blockId: string; readonly from: number; readonly to: number }
  | { readonly field: string }

/** Something wrong in what a person wrote: data, never an exception. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly at: FindingPlace
  readonly params: Readonly<Record<string, string | number>>
}

/** A value together with everything that is wrong with it. */
export interface Checked<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}

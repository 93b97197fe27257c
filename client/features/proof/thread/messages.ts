import type { LengthLimit } from '#shared/paperwork/policy.ts'
import type { NegativeList } from '#shared/proof/negative-list.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import type { FactElsewhere, OfficeData } from '#shared/rules/office-data.ts'
import type { RuleFacts } from '#shared/rules/rule.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import type { SentView } from './sent-view.ts'

/** What the checks of one document depend on besides its text. */
export interface CheckTerms {
  readonly list: NegativeList
  readonly template: Template
  readonly limits: readonly LengthLimit[]
  readonly office: OfficeData
}

/** What the page asks of the thread that checks. Each run of checks has a number of its own. */
export type Asked =
  | { readonly kind: 'begin'; readonly run: number; readonly terms: CheckTerms }
  | {
      readonly kind: 'check'
      readonly run: number
      readonly text: SentView
      readonly elsewhere: readonly FactElsewhere[]
    }
  | { readonly kind: 'end'; readonly run: number }

/** What it answers, in the order in which it was asked. */
export type Told =
  | { readonly kind: 'begun'; readonly run: number; readonly rules: readonly RuleFacts[] }
  | { readonly kind: 'found'; readonly run: number; readonly findings: readonly ProofFinding[] }

/** One end of a line between two threads: a worker, or the scope inside one. */
export interface Port<Out, In> {
  postMessage(message: Out): void
  onmessage: ((event: MessageEvent<In>) => void) | null
  onerror?: ((event: ErrorEvent) => void) | null
}

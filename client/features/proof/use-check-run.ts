import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { negativeListQuery, officeDataQuery, paperworkPolicyQuery } from '#client/api/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { officeDataOf } from '#shared/proof/office-register.ts'
import type { ProofFinding } from '#shared/rules/checker.ts'
import type { FactElsewhere } from '#shared/rules/office-data.ts'
import type { RuleFacts } from '#shared/rules/rule.ts'
import type { Template } from '#shared/templates/template-schema.ts'
import { type CheckRun, theProofThread } from './thread/index.ts'

/** The checks of one document under the office's list as it stands. */
export interface Checks {
  readonly rules: readonly RuleFacts[]
  /** What is found in a state of the text; nothing when the checks have failed, which `hasFailed` says then. */
  find(view: DocumentView, elsewhere: readonly FactElsewhere[]): Promise<readonly ProofFinding[]>
}

interface CheckRunState {
  /** `null` until the list has arrived, and after a failure. */
  readonly checks: Checks | null
  /** Whether nothing can be checked: the program of the checks did not arrive or has broken off. */
  readonly hasFailed: boolean
}

interface Begun {
  readonly run: CheckRun
  readonly rules: readonly RuleFacts[]
}

/** Begins the checks of a document of that template, and begins anew when the office's list or registers change. */
export function useCheckRun(template: Template): CheckRunState {
  const list = useQuery(negativeListQuery).data?.list
  const limits = useQuery(paperworkPolicyQuery).data?.policy.limits
  const entries = useQuery(officeDataQuery).data?.entries
  const office = useMemo(() => (entries === undefined ? undefined : officeDataOf(entries)), [entries])
  const [begun, setBegun] = useState<Begun | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const fail = useCallback(() => {
    setHasFailed(true)
    return []
  }, [])

  // The thread prepares itself while list, registers and text are on their way.
  useEffect(() => void theProofThread(), [])
  useEffect(() => {
    if (list === undefined || limits === undefined || office === undefined) return
    const run = theProofThread().begin({ list, template, limits, office })
    run.rules.then((rules) => setBegun({ run, rules }), fail)
    return () => run.end()
  }, [list, limits, office, template, fail])

  const checks = useMemo(() => {
    if (begun === null || hasFailed) return null
    const { run, rules } = begun
    return { rules, find: (...asked: Parameters<CheckRun['check']>) => run.check(...asked).catch(fail) }
  }, [begun, hasFailed, fail])
  return { checks, hasFailed }
}

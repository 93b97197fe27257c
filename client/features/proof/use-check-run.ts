import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RuleFacts } from '#shared/rules/rule.ts'
import { type CheckRun, type CheckTerms, theProofThread } from './thread/index.ts'

/** The checks of one text under the office's list as it stands. */
export interface Checks {
  readonly rules: readonly RuleFacts[]
  /** What is found in a state of the text; `null` when others have taken the place of these checks, or they failed. */
  readonly find: CheckRun['check']
}

interface CheckRunState {
  /** `null` until the terms are known and the thread has begun, and after a failure. */
  readonly checks: Checks | null
  /** Whether nothing can be checked: the program of the checks did not arrive or has broken off. */
  readonly hasFailed: boolean
}

/** Begins the checks of a text, and begins anew when what they depend on changes; `null` while that is not known yet. */
export function useCheckRun(terms: CheckTerms | null): CheckRunState {
  const [checks, setChecks] = useState<Checks | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const fail = useCallback(() => {
    setHasFailed(true)
    return null
  }, [])

  // The thread prepares itself while the terms are on their way.
  useEffect(() => void theProofThread(), [])
  useEffect(() => {
    if (terms === null) return
    const run = theProofThread().begin(terms)
    run.rules.then((rules) => {
      if (rules !== null) setChecks({ rules, find: (...asked) => run.check(...asked).catch(fail) })
    }, fail)
    return () => run.end()
  }, [terms, fail])

  return useMemo(() => ({ checks: hasFailed ? null : checks, hasFailed }), [checks, hasFailed])
}

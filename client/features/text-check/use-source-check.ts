import { useEffect, useRef, useState } from 'react'
import type { Checks } from '#client/features/proof/index.ts'
import { placeFindings, readSource, type SourceCheck, type SourceFormat } from './check-source.ts'

/** A text as it is checked. */
interface Source {
  readonly text: string
  readonly format: SourceFormat
}

/**
 * What the check of a text says, beside which somebody may type on: the answer for an earlier state stays until the next
 * one comes. One state at a time is checked, and after it the one that is then the latest.
 */
export function useSourceCheck(checks: Checks | null, source: Source): SourceCheck | null {
  const [result, setResult] = useState<SourceCheck | null>(null)
  const before = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    if (checks === null) return
    let isOld = false
    before.current = before.current.then(async () => {
      if (isOld) return
      const read = readSource(source.text, source.format)
      const found = await checks.find(read.view, [])
      if (!isOld && found !== null) setResult(placeFindings(read, checks.rules, found))
    })
    return () => {
      isOld = true
    }
  }, [checks, source])
  return result
}

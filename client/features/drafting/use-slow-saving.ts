import { useEffect, useState } from 'react'
import type { CollaborationSession } from '#client/collaboration/index.ts'

/** A confirmation that takes longer than this is out of the ordinary; a dead connection shows only much later. */
const PATIENCE_MS = 8_000

/** Whether changes have been on their way to the disk for so long that the person should know. */
export function useSlowSaving(session: CollaborationSession): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let last: string | null = null
    const follow = () => {
      const { save } = session.state
      if (save === last) return
      last = save
      clearTimeout(timer)
      setSlow(false)
      if (save === 'syncing') timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    }
    follow()
    const stop = session.subscribe(follow)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [session])
  return isSlow
}

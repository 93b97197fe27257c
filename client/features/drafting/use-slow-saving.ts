import { useEffect, useState } from 'react'
import type { SaveState } from '#client/collaboration/index.ts'

/** A confirmation that takes longer than this is out of the ordinary; a dead connection shows only much later. */
const PATIENCE_MS = 8_000

/** Whether changes have been on their way to the disk for so long that the person should know. */
export function useSlowSaving(save: SaveState): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (save !== 'syncing') return
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [save])
  return isSlow
}

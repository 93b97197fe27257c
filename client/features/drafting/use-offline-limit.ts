import { useEffect, useState } from 'react'

/** After so long without a connection typing is paused: what piles up could only be merged blindly. */
export const OFFLINE_LIMIT_MINUTES = 5

/** Whether the connection has been away for longer than the limit. */
export function useOfflineTooLong(offlineSince: Date | null): boolean {
  const [isTooLong, setTooLong] = useState(false)
  useEffect(() => {
    setTooLong(false)
    if (offlineSince === null) return
    const left = offlineSince.getTime() + OFFLINE_LIMIT_MINUTES * 60_000 - Date.now()
    const timer = setTimeout(() => setTooLong(true), Math.max(0, left))
    return () => clearTimeout(timer)
  }, [offlineSince])
  return isTooLong
}

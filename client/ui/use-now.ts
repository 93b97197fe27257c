import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000
const listeners = new Set<() => void>()
let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(tick, MINUTE_MS)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function tick(): void {
  now = new Date()
  for (const listener of listeners) listener()
}

function read(): Date {
  // A component that appears after a quiet time must not start from an old minute.
  if (timer === undefined && Date.now() - now.getTime() > MINUTE_MS) now = new Date()
  return now
}

/** The present time, renewed every minute for all components together. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, read)
}

import { useSyncExternalStore } from 'react'

let hasEnded = false
const listeners = new Set<() => void>()

function change(value: boolean): void {
  if (hasEnded === value) return
  hasEnded = value
  for (const listener of listeners) listener()
}

/** The server no longer knows the session: the page asks for a new sign-in without being left. */
export function announceSessionEnd(): void {
  change(true)
}

/** There is a valid session again. */
export function announceSessionStart(): void {
  change(false)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the session ended while the page was open. */
export function useHasSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => hasEnded)
}

import type { ThreadView } from '#shared/api/documents.ts'

/** The thread after or before the active one, around the end; the first or last when none is active. */
export function stepThread(threads: readonly ThreadView[], activeId: string | null, step: 1 | -1): ThreadView | null {
  const at = threads.findIndex(({ id }) => id === activeId)
  const from = at === -1 && step === -1 ? 0 : at
  return threads[(from + step + threads.length) % threads.length] ?? null
}

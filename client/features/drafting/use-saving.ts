import { useMemo, useSyncExternalStore } from 'react'
import type { CollaborationSession, CollaborationState } from '#client/collaboration/index.ts'
import { useDrafting } from './drafting-context.ts'

/** Whether everything is on disk, and since when. */
export type Saving = Pick<CollaborationState, 'save' | 'savedAt'>

/** Only after so long without a change is a text said to be saved again: at every key the word would flicker. */
const CALM_MS = 400

/** What is shown of the saving: that something is not saved yet at once, that all is saved when it has lasted. */
export function useSaving(): Saving {
  const { session } = useDrafting()
  const store = useMemo(() => calmSaving(session), [session])
  return useSyncExternalStore(store.subscribe, store.read)
}

/** The saving of a session without its flicker. */
export function calmSaving(session: Pick<CollaborationSession, 'state' | 'subscribe'>) {
  let shown: Saving = savingOf(session.state)
  const follow = (listener: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      timer = undefined
      const next = savingOf(session.state)
      if (next.save === shown.save && next.savedAt === shown.savedAt) return
      shown = next
      listener()
    }
    const onChange = () => {
      clearTimeout(timer)
      const isCalm = session.state.save === 'saved' && shown.save !== 'saved'
      if (isCalm) timer = setTimeout(show, CALM_MS)
      else if (session.state.save !== shown.save || shown.save === 'saved') show()
    }
    show()
    const stop = session.subscribe(onChange)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }
  return { read: () => shown, subscribe: follow }
}

function savingOf({ save, savedAt }: CollaborationState): Saving {
  return { save, savedAt }
}

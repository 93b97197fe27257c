import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CollaborationState } from '#client/collaboration/index.ts'
import { Observable } from '#client/collaboration/observable.ts'
import { calmSaving } from '#client/features/drafting/use-saving.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A session whose saving is told by the test, and everything that is shown of it. */
function shownOf(first: CollaborationState['save']) {
  const state = new Observable({ save: first, savedAt: null } as unknown as CollaborationState)
  const session = {
    get state() {
      return state.state
    },
    subscribe: (listener: () => void) => state.subscribe(listener),
  }
  const saving = calmSaving(session)
  const shown: string[] = []
  const stop = saving.subscribe(() => shown.push(saving.read().save))
  return { state, shown, stop, read: saving.read }
}

it('says at once that something is not saved yet, and that all is saved once it stays so', () => {
  const { state, shown, read } = shownOf('saved')

  state.change({ save: 'syncing' })
  expect(shown).toEqual(['syncing'])
  state.change({ save: 'saved', savedAt: new Date(0) })
  expect(shown).toEqual(['syncing'])
  vi.runAllTimers()
  expect(shown).toEqual(['syncing', 'saved'])
  expect(read().savedAt).toEqual(new Date(0))
})

it('keeps still while somebody types on, and never calls saved what is not', () => {
  const { state, shown } = shownOf('saved')

  for (let key = 0; key < 20; key += 1) {
    state.change({ save: 'syncing' })
    state.change({ save: 'saved', savedAt: new Date(key) })
    vi.advanceTimersByTime(100)
  }
  expect(shown).toEqual(['syncing'])
  state.change({ save: 'unsaved' })
  vi.runAllTimers()
  expect(shown).toEqual(['syncing', 'unsaved'])
})

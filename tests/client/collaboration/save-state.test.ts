import { describe, expect, it } from 'vitest'
import { type SaveFacts, saveState } from '#client/collaboration/save-state.ts'

const CALM: SaveFacts = {
  hasUnconfirmed: false,
  isSynchronised: true,
  hasEverSynchronised: true,
  mayEdit: true,
  isStorageFailing: false,
}

describe('the save state', () => {
  it.each([
    ['everything is confirmed', {}, 'saved'],
    ['nothing has arrived yet', { isSynchronised: false, hasEverSynchronised: false }, 'syncing'],
    ['changes are under way', { hasUnconfirmed: true }, 'syncing'],
    ['changes wait without a connection', { hasUnconfirmed: true, isSynchronised: false }, 'unsaved'],
    ['changes were made without the right', { hasUnconfirmed: true, mayEdit: false }, 'unsaved'],
    ['the server cannot write', { hasUnconfirmed: true, isStorageFailing: true }, 'unsaved'],
    ['the connection is lost but nothing was typed', { isSynchronised: false }, 'saved'],
    ['the server cannot write but nothing was typed here', { isStorageFailing: true }, 'saved'],
  ] as const)('when %s', (_name, facts, expected) => {
    expect(saveState({ ...CALM, ...facts })).toBe(expected)
  })
})

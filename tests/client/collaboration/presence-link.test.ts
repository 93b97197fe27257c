import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { PRESENCE_INTERVAL_MS, PresenceLink } from '#client/collaboration/presence-link.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aPresence() {
  const editor = new Awareness(new Y.Doc())
  const network = new Awareness(new Y.Doc())
  const other = new Awareness(new Y.Doc())
  const link = new PresenceLink(editor, network)
  const sent: unknown[] = []
  network.on('change', ({ updated }: { updated: number[] }) => {
    if (updated.includes(network.clientID)) sent.push(network.getLocalState()?.cursor)
  })
  const receive = () => applyAwarenessUpdate(network, encodeAwarenessUpdate(other, [other.clientID]), 'provider')
  return { editor, network, other, link, sent, receive }
}

describe('the link of presence', () => {
  it('sends the first movement at once and of the following only the newest, at most ten a second', () => {
    const { editor, sent } = aPresence()

    for (let position = 0; position < 50; position += 1) editor.setLocalStateField('cursor', position)
    expect(sent).toEqual([0])
    vi.advanceTimersByTime(PRESENCE_INTERVAL_MS)

    expect(sent).toEqual([0, 49])
    vi.advanceTimersByTime(PRESENCE_INTERVAL_MS * 5)
    expect(sent).toEqual([0, 49])
  })

  it('brings others to the editor under their own number, and takes them away', () => {
    const { editor, network, other, receive } = aPresence()
    other.setLocalStateField('cursor', 7)

    receive()
    expect(editor.getStates().get(other.clientID)).toEqual({ cursor: 7 })
    removeAwarenessStates(network, [other.clientID], 'provider')

    expect(editor.getStates().has(other.clientID)).toBe(false)
  })

  it('keeps a caret that rests: renewals count as a sign of life', () => {
    const { editor, other, receive } = aPresence()
    other.setLocalStateField('cursor', 7)
    receive()

    for (let seconds = 0; seconds < 120; seconds += 10) {
      vi.advanceTimersByTime(10_000)
      other.setLocalState(other.getLocalState())
      receive()
    }

    expect(editor.getStates().has(other.clientID)).toBe(true)
  })

  it('does not send back what came from the network', () => {
    const { network, other, receive } = aPresence()
    const before = network.meta.get(network.clientID)?.clock
    other.setLocalStateField('cursor', 7)

    receive()

    expect(network.meta.get(network.clientID)?.clock).toBe(before)
  })
})

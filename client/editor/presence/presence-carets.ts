import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import { PresenceUser } from '#shared/api/collaboration.ts'

interface PresenceCaretsOptions {
  readonly awareness: Awareness | null
}

const FALLBACK = { id: '', name: '', colour: '#5f6772' }
const HEX_COLOUR = /^#[0-9a-f]{6}$/i

/** A colleague as the server vouches for them. Whatever else arrives is drawn in grey without a name. */
function userOf(claimed: unknown): PresenceUser {
  const parsed = PresenceUser.safeParse(claimed)
  return parsed.success && HEX_COLOUR.test(parsed.data.colour) ? parsed.data : FALLBACK
}

type AwarenessListener = Parameters<Awareness['on']>[1]

interface AwarenessChanges {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/**
 * Awareness that tells only of colleagues. One's own caret moves with every key, and drawing colleagues' carets anew
 * for it would cost a second update of the whole view each time.
 */
function colleaguesOnly(awareness: Awareness): Awareness {
  const passed = new Map<AwarenessListener, AwarenessListener>()
  const passOn = (listener: AwarenessListener) => (changes: AwarenessChanges, origin: unknown) => {
    const changed = [...changes.added, ...changes.updated, ...changes.removed]
    if (changed.some((clientId) => clientId !== awareness.clientID)) listener(changes, origin)
  }
  // Everything else is that of the awareness itself.
  return Object.assign(Object.create(awareness) as Awareness, {
    on: (event: 'change', listener: AwarenessListener) => {
      const filtered = passOn(listener)
      passed.set(listener, filtered)
      awareness.on(event, filtered)
    },
    off: (event: 'change', listener: AwarenessListener) => {
      awareness.off(event, passed.get(listener) ?? listener)
      passed.delete(listener)
    },
  })
}

function caret(claimed: unknown): HTMLElement {
  const user = userOf(claimed)
  const element = document.createElement('span')
  element.className = 'presence-caret'
  element.style.borderColor = user.colour
  const label = document.createElement('span')
  label.className = 'presence-name'
  label.style.backgroundColor = user.colour
  label.textContent = user.name
  // The joiners keep a caret at the end of a line from wrapping alone onto the next.
  element.append('\u2060', label, '\u2060')
  return element
}

/** Carets and selections of colleagues, with their names. */
export const PresenceCarets = Extension.create<PresenceCaretsOptions>({
  name: 'presenceCarets',
  // After the binding to Yjs, whose positions it reads.
  priority: 999,
  addOptions: () => ({ awareness: null }),
  addProseMirrorPlugins() {
    const { awareness } = this.options
    if (awareness === null) return []
    return [
      yCursorPlugin(colleaguesOnly(awareness), {
        cursorBuilder: caret,
        selectionBuilder: (claimed: unknown) => ({ style: `background-color: ${userOf(claimed).colour}33` }),
      }),
    ]
  },
})

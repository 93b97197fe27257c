import * as Y from 'yjs'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'
import type { LiveDocuments } from './live-documents.ts'
import type { LiveSessions } from './live-sessions.ts'
import type { LiveTexts, TextSnapshot } from './live-texts.ts'
import { applyStoredText } from './load-text.ts'
import type { LogStore } from './log-store.ts'
import type { Rights } from './rights.ts'
import type { ServerChanges } from './server-changes.ts'

/** The live texts of a collaboration server, for the rest of the server. */
export function createLiveTexts(parts: {
  readonly documents: LiveDocuments
  readonly sessions: LiveSessions
  readonly store: LogStore
  readonly rights: Rights
  readonly changes: ServerChanges
}): LiveTexts {
  const { documents, sessions, store, rights, changes } = parts
  return {
    // What is in memory is on disk: every change is written before it is applied.
    read: async (documentId) => {
      const live = documents.get(documentId)
      return live === undefined ? readStored(store, documentId) : textOf(live.doc)
    },
    change: (documentId, personId, edit) => changes.change(documentId, personId, edit),
    refreshRights: (documentId) => rights.refreshDocument(documentId),
    refreshPerson: (personId) => rights.refreshPerson(personId),
    closePerson: async (personId) => {
      const ended = sessions.ofPerson(personId)
      for (const session of ended) session.end('session.required')
      await Promise.all(ended.map((session) => session.settle()))
    },
    announce: (documentId, change) => {
      for (const session of sessions.ofDocument(documentId)) session.tell({ type: 'document', change })
    },
  }
}

async function readStored(store: LogStore, documentId: string): Promise<TextSnapshot> {
  const doc = new Y.Doc({ gc: false })
  try {
    applyStoredText(doc, await store.load(documentId))
    return textOf(doc)
  } finally {
    doc.destroy()
  }
}

function textOf(doc: Y.Doc): TextSnapshot {
  return { body: bodyJson(doc), fields: fieldsJson(doc), state: Y.encodeStateAsUpdate(doc) }
}

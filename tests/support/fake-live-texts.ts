import type { Kysely } from 'kysely'
import * as Y from 'yjs'
import type { LiveTexts } from '#server/collaboration/live-texts.ts'
import type { Database } from '#server/storage/index.ts'
import { bodyJson, fieldsJson } from '#shared/document/yjs.ts'

/** Live texts without sockets: each text is in memory, begins with what is stored, and nobody else is at it. */
export function fakeLiveTexts(db: Kysely<Database>): LiveTexts {
  const docs = new Map<string, Y.Doc>()
  const docOf = async (documentId: string) => {
    const doc = docs.get(documentId) ?? (await loadDoc(db, documentId))
    docs.set(documentId, doc)
    return doc
  }
  return {
    async read(documentId) {
      const doc = await docOf(documentId)
      return { body: bodyJson(doc), fields: fieldsJson(doc), state: Y.encodeStateAsUpdate(doc) }
    },
    async change(documentId, _personId, edit) {
      const doc = await docOf(documentId)
      return doc.transact(() => edit(doc))
    },
    refreshRights: async () => {},
    refreshPerson: async () => {},
    closePerson: async () => {},
    announce: () => {},
  }
}

async function loadDoc(db: Kysely<Database>, documentId: string): Promise<Y.Doc> {
  const doc = new Y.Doc({ gc: false })
  const { state } = await db
    .selectFrom('snapshots')
    .select('state')
    .where('documentId', '=', documentId)
    .orderBy('uptoSeq', 'desc')
    .executeTakeFirstOrThrow()
  Y.applyUpdate(doc, state)
  return doc
}

import * as Y from 'yjs'
import { sqlLogStore } from '#server/collaboration/log-store-sql.ts'
import { openDatabase } from '#server/storage/index.ts'
import { paragraphJson } from '#shared/document/document-json.ts'
import { seedDocument } from '#shared/document/yjs.ts'
import { insertDocument } from '#tests/support/rows.ts'

const AT = '2026-11-24T01:00:00.000Z'

/** A short text with some paragraphs to type in. */
export function shortText(): Uint8Array {
  const doc = new Y.Doc()
  const content = Array.from({ length: 8 }, (_, index) =>
    paragraphJson({ id: `p${index}`, kind: 'body', text: '各位同志，今天的会议主要是研究部署下一阶段的重点工作。' }),
  )
  seedDocument(doc, { type: 'doc', content }, {})
  return Y.encodeStateAsUpdate(doc)
}

/** A text that came in whole paragraphs, as from a file. */
export function importedText(characters: number): Uint8Array {
  const doc = new Y.Doc()
  const content = Array.from({ length: characters / 150 }, (_, index) =>
    paragraphJson({ id: `p${index}`, kind: 'body', text: '稿'.repeat(150) }),
  )
  seedDocument(doc, { type: 'doc', content }, {})
  return Y.encodeStateAsUpdate(doc)
}

/** A text that was typed: `edits` single edits by three people in many places, which leave `characters`. */
export function typedText(edits: number, characters: number, random: () => number): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  const paragraphs = Math.ceil(characters / 150)
  const content = Array.from({ length: paragraphs }, (_, index) =>
    paragraphJson({ id: `p${index}`, kind: 'body', text: '。' }),
  )
  seedDocument(doc, { type: 'doc', content }, {})
  const runs = doc
    .getXmlFragment('body')
    .toArray()
    .map((element) => (element as Y.XmlElement).get(0) as Y.XmlText)
  const deletions = (edits - characters) / 2
  let run = runs[0]
  let position = 0
  for (let edit = 0; edit < edits; edit += 1) {
    // People type in bursts of some twenty characters, then go elsewhere.
    if (edit % 20 === 0 || run === undefined) {
      run = runs[Math.floor(random() * runs.length)]
      position = Math.floor(random() * (run?.length ?? 0))
      doc.clientID = 1 + Math.floor(random() * 3)
    }
    if (run === undefined) continue
    if (random() < deletions / edits && position > 0) {
      position -= 1
      run.delete(position, 1)
    } else {
      run.insert(position, '字')
      position += 1
    }
  }
  return Y.encodeStateAsUpdate(doc)
}

/** Puts texts into a database: as the first row of the log, or as a snapshot. */
export async function storeTexts(
  place: { readonly dataDirectory: string; readonly databaseUrl: string | null },
  texts: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const { db, close } = await openDatabase(place)
  const store = sqlLogStore(db)
  for (const [documentId, state] of texts) {
    await insertDocument(db, { id: documentId })
    await store.append([{ documentId, personId: null, at: AT, update: state }])
    const uptoSeq = (await store.load(documentId)).rows.at(-1)?.seq ?? 0
    await store.saveSnapshot({ documentId, uptoSeq, state, at: AT })
  }
  await close()
}

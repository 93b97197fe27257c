import { expect, it } from 'vitest'
import { EXPORT_PATH } from '#shared/api/documents.ts'
import { api } from '#shared/api/index.ts'
import { startDesk } from '#tests/support/desk.ts'

const NOBODYS = '7d9f6a0c-0000-4000-8000-000000000000'

/** Every operation on one document, and the export. */
const ADDRESSES = [
  ...Object.values(api).filter(({ path }) => path.startsWith('/api/documents/:documentId')),
  { method: 'GET', path: EXPORT_PATH },
]

it('answers about a document that a person may not know of exactly as about one that does not exist', async () => {
  const desk = await startDesk()
  const { id } = await desk.draft()

  for (const { method, path } of ADDRESSES)
    for (const who of ['outsider', 'clerk'] as const) {
      const ask = async (documentId: string) => {
        const address = path.replace(':documentId', documentId).replace(/:\w+/g, NOBODYS)
        const init = { method, ...(method === 'GET' ? {} : { headers: JSON_TYPE, body: BODIES[path] ?? '{}' }) }
        const response = await desk.staff[who].fetch(address, init)
        return [method, path, response.status, await response.text()]
      }
      const [hidden, missing] = [await ask(id), await ask(NOBODYS)]
      expect(hidden).toEqual(missing)
      expect(hidden).toEqual([method, path, 404, expect.any(String)])
    }
})

const JSON_TYPE = { 'content-type': 'application/json' }

/** Bodies that pass the schema, where an empty one does not. */
const BODIES: Readonly<Record<string, string>> = {
  '/api/documents/:documentId/threads': JSON.stringify({ anchor: null, quote: '', text: '请核对' }),
  '/api/documents/:documentId/threads/:threadId/comments': JSON.stringify({ text: '请核对' }),
  '/api/documents/:documentId/threads/:threadId': JSON.stringify({ state: 'resolved' }),
  '/api/documents/:documentId/waivers': JSON.stringify({ fingerprint: 'x', reason: '引文原文如此' }),
  '/api/documents/:documentId/checks': JSON.stringify({ act: 'submit' }),
  '/api/documents/:documentId/error-reports': JSON.stringify({
    place: null,
    wrong: '布署',
    right: '部署',
    itemNumber: 24,
    gravity: 'slight',
    finder: 'ownOffice',
    passedStage: 'officeReview',
  }),
  '/api/documents/:documentId/acts': JSON.stringify({ act: 'pass', revision: 1 }),
}

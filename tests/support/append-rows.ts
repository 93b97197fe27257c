/** A process that adds rows to the log of `document`, ten writes at a time, and prints the key of each that is kept. */
import { type OpenOptions, openDatabase } from '#server/storage/index.ts'

const [, , options = ''] = process.argv
const { db } = await openDatabase(JSON.parse(options) as OpenOptions)
const at = new Date().toISOString()
const lane = async () => {
  for (;;) {
    const row = { documentId: 'document', personId: 'writer', at, update: new Uint8Array(60) }
    const { seq } = await db.insertInto('updateLog').values(row).returning('seq').executeTakeFirstOrThrow()
    process.stdout.write(`${seq}\n`)
  }
}
await Promise.all(Array.from({ length: 10 }, lane))

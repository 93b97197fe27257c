/** A process that opens the database given as JSON and keeps it until it is ended; says `open` or the refusal. */
import { type OpenOptions, openDatabase } from '#server/storage/index.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'

const [, , options = ''] = process.argv
try {
  await openDatabase(JSON.parse(options) as OpenOptions)
  console.log('open')
  process.stdin.resume()
} catch (error) {
  if (!(error instanceof DomainError)) throw error
  console.log(JSON.stringify({ code: error.code, params: error.params }))
  process.exit()
}

import { readConfig } from '#server/config.ts'
import { type OpenDatabase, type OpenOptions, openForReading } from '#server/storage/index.ts'
import type { Call } from './arguments.ts'
import type { Surroundings } from './outcome.ts'

/** Where the office is that a call is about: in the folder it names, else where the environment says. */
export function storageOf(call: Call, { environment }: Surroundings): OpenOptions {
  const { dataDirectory, databaseUrl } = readConfig(environment, call.language)
  const given = call.optional('data')
  // A folder named in the call is meant, whatever database the environment names.
  return given === null ? { dataDirectory, databaseUrl } : { dataDirectory: given, databaseUrl: null }
}

/** Reads from the database of an office, also while its server runs. */
export async function reading<T>(
  call: Call,
  surroundings: Surroundings,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const database = await openForReading(storageOf(call, surroundings))
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

import { rename, rm, writeFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/**
 * Writes a file whole or not at all: under another name first, so that a failure half way leaves what was there before.
 * Throws a UsageError when it cannot be written.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw new UsageError('outputUnwritable', { file, reason: (error as Error).message })
  }
}

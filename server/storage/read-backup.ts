import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { type BackupHead, type BackupLine, type BackupSummary, parseLine } from './backup-format.ts'

/** Reads a backup from beginning to end. Rejects with `backup.damaged` unless it is complete and unchanged. */
export async function checkBackup(file: string): Promise<BackupSummary> {
  const hash = createHash('sha256')
  let head: BackupHead | null = null
  for await (const { text, line } of backupLines(file)) {
    if ('sha256' in line) {
      if (head !== null && line.sha256 === hash.digest('hex')) return { head, rows: line.rows }
      break
    }
    if ('format' in line) head = line
    hash.update(`${text}\n`)
  }
  throw damaged(file)
}

/** The lines of a backup, one after the other; rejects with `backup.damaged` at one that cannot be read. */
export async function* backupLines(file: string): AsyncGenerator<{ readonly text: string; readonly line: BackupLine }> {
  const handle = await open(file)
  try {
    for await (const text of splitLines(unzip(handle))) yield { text, line: parseLine(text) }
  } catch (error) {
    throw damaged(file, error)
  }
}

/** The content of a compressed file, which is closed with the stream. */
function unzip(handle: FileHandle): Readable {
  const unzipped = createGunzip()
  // A failure of any part ends the last one, and with it whoever reads.
  pipeline(handle.createReadStream(), unzipped, () => {})
  return unzipped.setEncoding('utf8')
}

// Not `node:readline`: it also ends a line at U+2028, which JSON may contain as it is.
async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    begun.push(first)
    for (const other of others) {
      yield begun.join('')
      begun = [other]
    }
  }
  if (begun.join('') !== '') throw new Error('the last line has no end')
}

function damaged(file: string, cause?: unknown): DomainError {
  const refusal = new DomainError('backup.damaged', 422, { file })
  refusal.cause = cause
  return refusal
}

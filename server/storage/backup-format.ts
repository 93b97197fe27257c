import { z } from 'zod'

/**
 * A backup is a gzip file of JSON lines: the head, then for every table its name and columns followed by its rows as
 * lists of values, then the end with the number of rows of every table and the SHA-256 of all lines before it. Both
 * engines write and read the same file, and it can be read without this program.
 */
export const BACKUP_FORMAT = 'wenshu-backup'
export const BACKUP_VERSION = 1

const Row = z.array(z.union([z.string(), z.number(), z.null(), z.object({ base64: z.string() })]))
const Section = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
const End = z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() })
const Head = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  createdAt: z.string(),
  engine: z.string(),
  /** The steps of the schema that the rows fit. */
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })).min(1),
})
const Line = z.union([Row, Section, End, Head])

export type BackupHead = z.infer<typeof Head>
export type BackupRow = z.infer<typeof Row>
export type BackupLine = z.infer<typeof Line>

/** What a backup says about itself. */
export interface BackupSummary {
  readonly head: BackupHead
  /** Number of rows of every table in it. */
  readonly rows: Readonly<Record<string, number>>
}

/** A value as it comes from a column and goes to one. */
export type Value = string | number | null | Uint8Array

/** A line of a backup, without its line end. */
export function writeLine(line: BackupLine): string {
  return JSON.stringify(line)
}

/** The line that a text stands for; throws for anything else. */
export function parseLine(text: string): BackupLine {
  return Line.parse(JSON.parse(text))
}

/** Values of a row as a line carries them. */
export function valuesToRow(values: readonly Value[]): BackupRow {
  return values.map((value) => {
    if (!(value instanceof Uint8Array)) return value
    return { base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') }
  })
}

/** Values of a row that a line carried. */
export function rowToValues(row: BackupRow): readonly Value[] {
  return row.map((cell) => {
    const isBytes = cell !== null && typeof cell === 'object'
    return isBytes ? Uint8Array.from(Buffer.from(cell.base64, 'base64')) : cell
  })
}

import { readdirSync, readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Takes the problems of one data file as they are found. */
export type Report = (problem: string) => void

/** The content of a JSON file as its schema gives it, or `null` after reporting every problem with its path inside. */
export function readJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  report: Report,
): z.output<Schema> | null {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    report((error as Error).message)
    return null
  }
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) report(`${issue.path.join('.') || 'file'}: ${issue.message}`)
  return null
}

/** Names of the JSON files of a folder, in alphabetical order. */
export function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
}

import { api, uploadFile } from '#client/api/index.ts'
import { IMPORT_BYTES } from '#shared/api/import.ts'
import type { SourceFormat } from './check-source.ts'

const BYTES_A_MEGABYTE = 1024 * 1024
/** Larger texts are checked in parts: a text of this size is a book. */
const MOST_TEXT_BYTES = 2 * BYTES_A_MEGABYTE

/** A file as it is checked. */
export interface ReadFile {
  readonly name: string
  readonly format: SourceFormat
  readonly text: string
  /** The kind its title and form suggest; `null` where nobody looked. */
  readonly kind: string | null
}

const isWord = (name: string) => /\.(?:docx|docm|dotx)$/i.test(name)

/** Why a file is not read, seen without opening it, or `null`. */
export function objectionTo({ name, size }: Pick<File, 'name' | 'size'>): {
  readonly code: 'tooLarge' | 'wrongType'
  readonly most: number
} | null {
  const most = isWord(name) ? IMPORT_BYTES : MOST_TEXT_BYTES
  if (!isWord(name) && !/\.(?:txt|text|md|markdown)$/i.test(name)) return { code: 'wrongType', most: 0 }
  return size > most ? { code: 'tooLarge', most: most / BYTES_A_MEGABYTE } : null
}

/**
 * The words of a file. Texts are read in the browser, in the encodings that offices use, and give `null` when they are in
 * none of them; Word files are read by the server, which throws an ApiError with what to do.
 */
export async function readFile(file: File): Promise<ReadFile | null> {
  if (isWord(file.name)) {
    const { text, kind } = await uploadFile(api.readFileText, { file, query: { name: file.name } })
    return { name: file.name, format: 'text', text, kind }
  }
  const text = decoded(await file.arrayBuffer())
  const format = /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'text'
  return text === null ? null : { name: file.name, format, text, kind: null }
}

function decoded(bytes: ArrayBuffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      // The decoder says in this way that the bytes are none of its encoding.
      if (!(error instanceof TypeError)) throw error
    }
  }
  return null
}

import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeText } from '#server/docx-import/decode-text.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { recogniseMarkdown } from '#shared/document/markdown.ts'
import { recogniseText } from '#shared/document/recognise.ts'
import { bodyOf, DocumentFile } from './document-file.ts'
import { UsageError } from './usage-error.ts'

/** What a file says: its text, the fields found in it, and its kind where it names one. */
export interface Source {
  readonly documentKind: string | null
  readonly body: DocumentJson
  readonly fields: Fields
}

/** Reads a text, Markdown or JSON file by its extension. Throws a UsageError that names what is wrong with it. */
export async function readSource(file: string): Promise<Source> {
  const text = await readTextFile(file)
  switch (extname(file).toLowerCase()) {
    case '.json':
      return fromJson(file, text)
    case '.md':
    case '.markdown':
      return notEmpty(file, { documentKind: null, ...recogniseMarkdown(text) })
    case '.doc':
    case '.docx':
    case '.wps':
    case '.pdf':
      throw new UsageError('unsupportedFile', { file })
    default:
      return notEmpty(file, { documentKind: null, ...recogniseText(text) })
  }
}

/** The text of a file in UTF-8, UTF-16 or GB18030. */
export async function readTextFile(file: string): Promise<string> {
  const text = decodeText(await readBytes(file))
  if (text === null) throw new UsageError('unsupportedFile', { file })
  return text
}

/** The bytes of a file; the UsageError says why they cannot be had. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new UsageError('fileMissing', { file })
    if (error.code === 'EISDIR') throw new UsageError('fileIsFolder', { file })
    throw new UsageError('fileUnreadable', { file, reason: error.message })
  })
}

/** The value of a JSON text; the UsageError names the place of a mistake. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError('jsonBroken', { file, reason: error.message })
    throw error
  }
}

function fromJson(file: string, text: string): Source {
  const parsed = DocumentFile.safeParse(parseJson(file, text))
  if (!parsed.success) {
    const places = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '.')
    throw new UsageError('notADocument', { file, places })
  }
  const { documentKind, fields } = parsed.data
  return notEmpty(file, { documentKind, body: bodyOf(parsed.data), fields: fields as Fields })
}

function notEmpty(file: string, source: Source): Source {
  if (source.body.content.length === 0) throw new UsageError('fileEmpty', { file })
  return source
}

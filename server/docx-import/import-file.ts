import { Converter } from 'opencc-js/t2cn'
import { cleanItems } from '#shared/document/cleaner/clean-items.ts'
import {
  type CleaningStep,
  type CleaningTools,
  type StepReport,
  USUAL_STEPS,
} from '#shared/document/cleaner/clean-text.ts'
import { doubleByteCode } from '#shared/document/cleaner/shifted-text.ts'
import type { DocumentJson } from '#shared/document/document-json.ts'
import type { Fields } from '#shared/document/fields.ts'
import { markdownItems } from '#shared/document/markdown.ts'
import { recogniseItems } from '#shared/document/recognise.ts'
import { type Renumbered, renumberedHeadings } from '#shared/document/renumbered.ts'
import { plainTextItems, type SourceItem } from '#shared/document/source-text.ts'
import { documentView, plainText } from '#shared/document/view.ts'
import { originalLines } from '#shared/docx-import/original-lines.ts'
import { readWordText } from '#shared/docx-import/read-text.ts'
import { typedText } from '#shared/docx-import/typed-text.ts'
import type { WordChange, WordComment, WordNotice } from '#shared/docx-import/word-document.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { decodeText } from './decode-text.ts'
import { readDocx } from './read-docx.ts'

/** A file to be taken in. */
export interface ImportRequest {
  /** Its last letters say what it is. */
  readonly name: string
  readonly bytes: Uint8Array
  /** The steps of cleaning to be done; `null` for those that are usual for such a file. */
  readonly steps: readonly CleaningStep[] | null
}

/** A file as it was understood. */
export interface ImportedFile {
  readonly body: DocumentJson
  readonly fields: Fields
  readonly changes: readonly WordChange[]
  readonly comments: readonly WordComment[]
  readonly cleaning: readonly StepReport[]
  readonly notices: Readonly<Partial<Record<WordNotice, number>>>
  /** Headings whose numbers in the file differ from the computed ones. */
  readonly renumbered: readonly Renumbered[]
  /** The words of the file line by line, before anything was cleaned or recognised. */
  readonly original: readonly string[]
  /** What is checked of the file: its words as they were typed. */
  readonly typed: string
  /** Written by us: nothing had to be guessed. */
  readonly isOwn: boolean
}

/**
 * Reads a file by the end of its name: Word, plain text or Markdown. Throws `import.*` with what to do. Takes seconds for
 * very large files, so servers run it in a thread.
 */
export function importFile({ name, bytes, steps }: ImportRequest): ImportedFile {
  const read = readByName(name, bytes)
  const done = new Set(steps ?? (read.isOwn ? [] : USUAL_STEPS))
  const { items, report } = cleanItems(read.items, { steps: done, tools: cleaningTools() })
  const { body, fields } = recogniseItems(items)
  if (body.content.length === 0) throw new DomainError('import.empty', 422)
  return {
    ...read.told,
    // What we wrote ourselves is known to the letter; its header would only be guessed at.
    typed: read.isOwn ? plainText(documentView('', body, read.fields)) : read.told.typed,
    body,
    fields: { ...fields, ...read.fields },
    cleaning: report,
    renumbered: renumberedHeadings(items, body),
    isOwn: read.isOwn,
  }
}

interface ReadFile {
  readonly items: readonly SourceItem[]
  readonly fields: Fields
  readonly isOwn: boolean
  readonly told: Pick<ImportedFile, 'changes' | 'comments' | 'notices' | 'original' | 'typed'>
}

const NAME_END = /\.([a-z0-9]+)$/i

function readByName(name: string, bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) throw new DomainError('import.empty', 422)
  const kind = NAME_END.exec(name)?.[1]?.toLowerCase() ?? ''
  switch (kind) {
    case 'docx':
    case 'docm':
    case 'dotx':
      return readWord(bytes)
    case 'txt':
    case 'text':
      return readPlain(bytes, plainTextItems)
    case 'md':
    case 'markdown':
      return readPlain(bytes, markdownItems)
    case 'doc':
    case 'wps':
    case 'wpt':
    case 'rtf':
      throw new DomainError('import.oldFormat', 422)
    default:
      throw new DomainError('import.unsupported', 422)
  }
}

function readWord(bytes: Uint8Array): ReadFile {
  const document = readDocx(bytes)
  const { changes, comments } = document
  const { notices, ...text } = readWordText(document)
  return {
    ...text,
    told: { changes, comments, notices, original: originalLines(document), typed: typedText(document) },
  }
}

function readPlain(bytes: Uint8Array, itemsOf: (text: string) => readonly SourceItem[]): ReadFile {
  const text = decodeText(bytes)
  if (text === null) throw new DomainError('import.unsupported', 422)
  const original = text.split(/\r\n?|\n/).map((line) => line.trimEnd())
  return {
    items: itemsOf(text),
    fields: {},
    isOwn: false,
    told: { changes: [], comments: [], notices: {}, original, typed: text },
  }
}

let tools: CleaningTools | null = null

/** What cleaning needs of the platform. The dictionaries are large and never change: read once in a thread. */
export function cleaningTools(): CleaningTools {
  const decoder = new TextDecoder('gbk')
  tools ??= {
    code: doubleByteCode((bytes) => decoder.decode(bytes)),
    toSimplified: Converter({ from: 't', to: 'cn' }),
  }
  return tools
}

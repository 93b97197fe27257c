import type { ServerContext } from '#server/context.ts'
import type { FileReader, ImportedFile } from '#server/docx-import/index.ts'
import { createDocument } from '#server/features/documents/index.ts'
import { presentContent } from '#server/features/versions/index.ts'
import { URGENCIES } from '#shared/api/documents.ts'
import type { ImportPreview } from '#shared/api/import.ts'
import type { CleaningStep } from '#shared/document/cleaner/clean-text.ts'
import { type Fields, fieldText } from '#shared/document/fields.ts'
import { documentView, titleOf } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { messages } from '#shared/messages/index.ts'
import { draftingUnits } from '#shared/permissions/drafting.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { guessKind } from '#shared/templates/guess-kind.ts'
import { attachOriginal, keepOriginal, type Original, waitingOriginal } from './originals.ts'

/** What importing needs besides the context: the thread in which files are read. */
export interface Importing {
  readonly context: ServerContext
  readonly reader: FileReader
}

type Steps = readonly CleaningStep[] | undefined

/** Takes in a file and shows how it was understood. Only people who may draft; what cannot be read is not kept. */
export async function importFile(
  { context, reader }: Importing,
  actor: Actor,
  file: { readonly name: string; readonly bytes: Uint8Array; readonly steps: Steps },
): Promise<ImportPreview> {
  refuseReaders(actor)
  const imported = await reader.read({ ...file, steps: file.steps ?? null })
  const original = await keepOriginal(context, { ...file, personId: actor.personId })
  return preview(context, original, imported)
}

/** The words of a file as they were typed. Everybody with an account may check a file; nothing of it is kept. */
export async function readFileText(
  { context, reader }: Importing,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<{ text: string; kind: string | null }> {
  const { typed, body, fields } = await reader.read({ ...file, steps: [] })
  return { text: typed, kind: guessKind(documentView('', body, fields), context.templates.all()) }
}

/** The same file with other steps of cleaning. */
export async function readAgain(
  { context, reader }: Importing,
  actor: Actor,
  { originalId, steps }: { readonly originalId: string; readonly steps: Steps },
): Promise<ImportPreview> {
  const original = await waitingOriginal(context, { originalId, personId: actor.personId })
  return preview(context, original, await reader.read({ ...original, steps: steps ?? null }))
}

/** What a person decides about the document that is made from a file. */
export interface FromOriginal {
  readonly originalId: string
  readonly steps: Steps
  readonly kind: string
  readonly title: string
  readonly unitId?: string | undefined
}

/**
 * Makes a document from a file and gives its id. The file is read again here, so that the text is the one of the file
 * and of nobody else; the original stays with the document.
 */
export async function createFromOriginal(
  { context, reader }: Importing,
  actor: Actor,
  wanted: FromOriginal,
): Promise<string> {
  const { originalId, steps, ...asked } = wanted
  const original = await waitingOriginal(context, { originalId, personId: actor.personId })
  const { body, fields } = await reader.read({ ...original, steps: steps ?? null })
  return createDocument(context, actor, {
    ...asked,
    urgency: urgencyIn(fields),
    answers: {},
    writerIds: [],
    content: {
      body,
      fields,
      origin: { name: original.name, sha256: original.sha256 },
      keep: (transaction, documentId) => attachOriginal(transaction, { originalId, documentId }),
    },
  })
}

function refuseReaders(actor: Actor): void {
  if (draftingUnits(actor).length === 0) throw new DomainError('document.noUnit', 403)
}

function urgencyIn(fields: Fields): (typeof URGENCIES)[number] {
  const words = messages['zh-CN'].common.urgencies
  return URGENCIES.find((urgency) => words[urgency] === fieldText(fields, 'urgency')) ?? 'normal'
}

/** Longest text of a field and of an item of a list, most items: what the form takes. */
const LONGEST_VALUE = 500
const LONGEST_ITEM = 200
const MOST_ITEMS = 200

/** Lines that only look like elements of header or colophon may be of any length. */
function boundedFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([id, value]) => [
      id,
      typeof value === 'string'
        ? value.slice(0, LONGEST_VALUE)
        : value.slice(0, MOST_ITEMS).map((item) => item.slice(0, LONGEST_ITEM)),
    ]),
  )
}

function preview({ templates }: ServerContext, { id, name }: Original, imported: ImportedFile): ImportPreview {
  const { body, original, cleaning, notices, renumbered, changes, comments } = imported
  const fields = boundedFields(imported.fields)
  const view = documentView('', body, fields)
  const kind = guessKind(view, templates.all())
  return {
    originalId: id,
    name,
    kind,
    title: titleOf(view),
    content: presentContent(kind ?? '', { body, fields }),
    original: [...original],
    cleaning: cleaning.map((report) => ({ ...report, samples: [...report.samples] })),
    notices,
    renumbered: [...renumbered],
    changes: [...changes],
    comments: [...comments],
  }
}

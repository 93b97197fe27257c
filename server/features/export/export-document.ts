import type { ServerContext } from '#server/context.ts'
import { documentToDocx } from '#server/docx/index.ts'
import { authorize, type StoredDocument } from '#server/features/document-core/index.ts'
import { findVersionBrief, type ReadText, readText } from '#server/features/versions/index.ts'
import { textStateOf, wordObstacles } from '#server/features/workflow/index.ts'
import type { ExportQuery, VersionBrief } from '#shared/api/documents.ts'
import { titleOf } from '#shared/document/view.ts'
import { DomainError } from '#shared/kernel/domain-error.ts'
import { fill, type Language, messages } from '#shared/messages/index.ts'
import { SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { obstaclesToFinalCopy } from '#shared/workflow/obstacles.ts'

/** Which Word file is asked for, and by whom. */
export interface ExportRequest extends ExportQuery {
  readonly actor: Actor
  readonly language: Language
  readonly documentId: string
}

/** A file to be sent. */
export interface ExportedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The document as a Word file, with an entry in the record. Throws `document.notFound`, `permission.denied`, and
 * `export.refused` with the reasons why there is no final copy yet.
 */
export async function exportDocument(context: ServerContext, request: ExportRequest): Promise<ExportedFile> {
  const { actor, documentId, copy } = request
  const { document } = await authorize(context, actor, 'exportReview', documentId)
  const text = readText(document.kind, await context.texts.read(documentId))
  const frozen = await findVersionBrief(context.db, document.frozenVersionId)
  // An early request for the final copy is told what is missing; being refused a right would explain nothing.
  if (copy === 'final') {
    await refuseFinalCopy(context, document, { request, text, frozen })
    await authorize(context, actor, 'exportFinal', documentId)
  }

  const template = context.templates.template(document.kind)
  const bytes = await documentToDocx(text.view, {
    template,
    copy,
    versionLabel: labelOf(frozen, text),
    manuscript: request.manuscript,
    madeAt: context.clock.now(),
    profile: request.edition === 'readAloud' ? 'readAloud' : 'pageSetup',
    isSealed: request.signature === 'sealed',
  })
  await recordExport(context, document, { request, text, frozen })
  return { name: fileName(titleOf(text.view) || document.title, request), bytes }
}

/** The title, and in brackets what makes this file another than the final copy of the standard page. */
function fileName(title: string, { copy, edition, signature, manuscript }: ExportRequest): string {
  const words = messages['zh-CN'].layout
  const parts = [
    ...(copy === 'review' ? [words.manuscripts[manuscript]] : []),
    ...(edition === 'readAloud' ? [words.readAloud] : []),
    ...(signature === 'unsealed' ? [words.unsealed] : []),
  ]
  return parts.length === 0 ? `${title}.docx` : fill(words.fileName, { title, edition: parts.join('，') })
}

interface Exported {
  readonly request: ExportRequest
  readonly text: ReadText
  /** The version that is before the people of the step; the signed one once there is a signature. */
  readonly frozen: VersionBrief | null
}

async function refuseFinalCopy(
  context: ServerContext,
  document: StoredDocument,
  { request, text, frozen }: Exported,
): Promise<void> {
  const isSigned = SIGNED_STAGES.includes(document.stage)
  const obstacles = obstaclesToFinalCopy({
    ...(await textStateOf(context, document, text, request.actor)),
    signedSha256: isSigned ? (frozen?.sha256 ?? null) : null,
    presentSha256: text.sha256,
  })
  if (obstacles.length > 0)
    throw new DomainError('export.refused', 409, { reasons: wordObstacles(obstacles, request.language) })
}

/** The label of the version, when the text is still that of the version. */
function labelOf(frozen: VersionBrief | null, text: ReadText): string {
  return frozen?.sha256 === text.sha256 ? frozen.label : ''
}

async function recordExport(
  context: ServerContext,
  document: StoredDocument,
  { request, text, frozen }: Exported,
): Promise<void> {
  const versionId = frozen?.sha256 === text.sha256 ? frozen.id : null
  await context.db.transaction().execute((transaction) =>
    context.acts.append(transaction, {
      actorId: request.actor.personId,
      documentId: document.id,
      act: `export.${request.copy}`,
      details: { stepName: document.stepName, versionId, sha256: text.sha256 },
    }),
  )
}

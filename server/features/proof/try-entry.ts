import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { documentFromRow, factsOf } from '#server/features/document-core/index.ts'
import { readText, snapshotOf } from '#server/features/versions/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { EntryTrial } from '#shared/api/proof.ts'
import { countBlocks } from '#shared/document/statistics.ts'
import { type DocumentView, paragraphsOf } from '#shared/document/view.ts'
import { mayUseDocument, SIGNED_STAGES } from '#shared/permissions/document-access.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { ruleOfEntry } from '#shared/proof/entry-rules.ts'
import type { OwnEntry } from '#shared/proof/own-entries.ts'
import { createChecker, type ProofFinding } from '#shared/rules/checker.ts'
import { kindFacts } from '#shared/rules/kind-facts.ts'
import { keepTrial } from './entry-trials.ts'
import { knownErrors } from './known-errors.ts'

/** The newest signed documents that an entry is tried on. */
const TRIED_DOCUMENTS = 200
const SHOWN_PLACES = 50
const CONTEXT_CHARACTERS = 12

/**
 * What an entry would have found in what the office has signed: a hit there is most likely a false alarm, because the
 * text went through as it is, unless an error was registered at that place. Places are quoted only from documents that the person may read. That it was tried is
 * kept: nothing is switched on before.
 */
export async function tryEntry(context: ServerContext, actor: Actor, entry: OwnEntry): Promise<EntryTrial> {
  const trial: EntryTrial = { documents: 0, characters: 0, hits: 0, known: 0, places: [] }
  for (const row of await signedTexts(context)) {
    const document = documentFromRow(row)
    const { view } = readText(document.kind, snapshotOf(row))
    const findings = createChecker([ruleOfEntry(entry)], kindFacts(context.templates.template(document.kind), []))(view)
    trial.documents += 1
    trial.characters += countBlocks(view.blocks)
    if (findings.length === 0) continue
    const isKnown = await knownErrors(context.db, document.id)
    trial.hits += findings.length
    trial.known += findings.filter(isKnown).length
    if (trial.places.length >= SHOWN_PLACES) continue
    if (!mayUseDocument(actor, 'read', await factsOf(context, document))) continue
    trial.places.push(
      ...findings.map((finding) => ({
        documentId: document.id,
        title: document.title,
        isKnown: isKnown(finding),
        ...quoted(view, finding),
      })),
    )
  }
  await keepTrial(context, actor.personId, entry, trial)
  return { ...trial, places: trial.places.slice(0, SHOWN_PLACES) }
}

async function signedTexts({
  db,
}: ServerContext): Promise<(Selectable<Database['documents']> & { state: Uint8Array })[]> {
  return db
    .selectFrom('documents')
    .innerJoin('versions', 'versions.id', 'documents.frozenVersionId')
    .selectAll('documents')
    .select('versions.state')
    .where('documents.stage', 'in', [...SIGNED_STAGES])
    .where('documents.deletedAt', 'is', null)
    .orderBy(sql.ref('documents.updatedAt'), 'desc')
    .limit(TRIED_DOCUMENTS)
    .execute()
}

function quoted(view: DocumentView, { blockId, from, to, text }: ProofFinding) {
  const paragraph = [...paragraphsOf(view.blocks)].find(({ id }) => id === blockId)
  const whole = paragraph?.text ?? ''
  return {
    text,
    before: whole.slice(Math.max(0, from - CONTEXT_CHARACTERS), from),
    after: whole.slice(to, to + CONTEXT_CHARACTERS),
  }
}

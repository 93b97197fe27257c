import { createHash } from 'node:crypto'
import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { checkText } from '#server/features/proof/index.ts'
import type { DocumentView } from '#shared/document/view.ts'
import { GATED_ACTS, type JudgedFinding } from '#shared/proof/gate.ts'
import { isEntryId } from '#shared/proof/own-entries.ts'
import type { Act } from '#shared/workflow/route.ts'

/** A text with which a person comes to an act. */
export interface BroughtText {
  /** An act that is not held to the list brings nothing. */
  readonly act: Act
  readonly personId: string
  readonly view: DocumentView
}

/**
 * Counts what the check finds in a text that comes to an act, whether the act is refused for it or not. The same words
 * of a document count once, however often it comes back; hints count only where the office has asked for them.
 */
export async function noteCaught(
  context: ServerContext,
  document: Pick<StoredDocument, 'id' | 'kind'>,
  { act, personId, view }: BroughtText,
): Promise<void> {
  if (!GATED_ACTS.includes(act)) return
  // Nobody reads these: they are counted.
  const { findings } = await checkText(context, document, view, null)
  const caughtAt = context.clock.now().toISOString()
  const rows = findings.filter(isCounted).map(({ ruleId, text }) => ({
    documentId: document.id,
    wordsHash: createHash('sha256').update(`${ruleId}\u0001${text}`).digest('hex'),
    text: text.slice(0, MOST_CHARACTERS),
    ...{ ruleId, act, personId, caughtAt },
  }))
  const byHash = new Map(rows.map((row) => [row.wordsHash, row]))
  if (byHash.size === 0) return
  await context.db
    .insertInto('caughtFindings')
    .values([...byHash.values()])
    .onConflict((conflict) => conflict.columns(['documentId', 'wordsHash']).doNothing())
    .execute()
}

/** A finding may be a whole paragraph; the list shows its beginning. */
const MOST_CHARACTERS = 60

function isCounted({ severity, ruleId }: JudgedFinding): boolean {
  return severity !== 'info' || isEntryId(ruleId)
}

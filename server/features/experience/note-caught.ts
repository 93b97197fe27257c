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
  const rows = findings.filter(isCounted).map(({ ruleId, text, fingerprint }) => ({
    documentId: document.id,
    fingerprintHash: createHash('sha256').update(fingerprint).digest('hex'),
    text: text.slice(0, MOST_CHARACTERS),
    ...{ ruleId, act, personId, caughtAt },
  }))
  if (rows.length === 0) return
  await context.db
    .insertInto('caughtFindings')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['documentId', 'fingerprintHash']).doNothing())
    .execute()
}

/** A finding may be a whole paragraph; the list shows its beginning. */
const MOST_CHARACTERS = 60

function isCounted({ severity, ruleId }: JudgedFinding): boolean {
  return severity !== 'info' || isEntryId(ruleId)
}

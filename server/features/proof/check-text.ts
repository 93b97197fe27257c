import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import { readElsewhere } from '#server/features/office-data/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { DocumentView } from '#shared/document/view.ts'
import type { Actor } from '#shared/permissions/posts.ts'
import { type JudgedFinding, judgeFindings } from '#shared/proof/gate.ts'
import type { VersionedList } from '#shared/proof/negative-list.ts'
import type { Rule } from '#shared/rules/rule.ts'
import { checkerFor } from './document-checkers.ts'
import { readRuling, rulingVersion } from './read-ruling.ts'
import { standingWaivers } from './waiver-rows.ts'

/** A text as the office's list judges it. */
export interface TextProof extends VersionedList {
  readonly packVersion: string
  readonly rules: readonly Rule[]
  readonly findings: readonly JudgedFinding[]
  readonly view: DocumentView
}

/** What checking a text takes; within a transaction when one is given as `db`. */
export type ProofContext = Pick<ServerContext, 'templates'> & { readonly db: Kysely<Database> }

/**
 * Checks a text of a document against the office's list, with the reasons people gave for what may stand. It is compared
 * with those other documents only that the reader of the findings may read; with none when nobody reads them.
 */
export async function checkText(
  context: ProofContext,
  document: Pick<StoredDocument, 'id' | 'kind'>,
  view: DocumentView,
  reader: Actor | null,
): Promise<TextProof> {
  const [ruling, waivers, elsewhere] = await Promise.all([
    readRuling(context),
    standingWaivers(context.db, document.id),
    reader === null ? [] : readElsewhere(context.db, reader, document.id),
  ])
  const { rules, check } = checkerFor(context.templates, document, ruling)
  return {
    ...ruling.list,
    packVersion: rulingVersion(ruling),
    rules,
    findings: judgeFindings(check(view, elsewhere), waivers),
    view,
  }
}

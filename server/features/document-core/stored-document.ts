import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import type { Database } from '#server/storage/schema.ts'
import { URGENCIES } from '#shared/api/documents.ts'
import { STAGES } from '#shared/workflow/route.ts'
import type { Run } from '#shared/workflow/run.ts'

const StoredRun: z.ZodType<Run> = z.object({
  stepId: z.string(),
  round: z.int(),
  handlers: z.array(z.string()),
  acted: z.array(z.string()).default([]),
  returnTo: z.object({ stepId: z.string(), handlers: z.array(z.string()) }).nullable(),
})

const Urgency = z.enum(URGENCIES)
const Stage = z.enum(STAGES)

/** A document as it is stored, without its text. */
export type StoredDocument = ReturnType<typeof documentFromRow>

/** Reads a row of `documents`; throws when a stored value is none this version knows. */
export function documentFromRow(row: Selectable<Database['documents']>) {
  return {
    ...row,
    run: StoredRun.parse(JSON.parse(row.run)),
    stage: Stage.parse(row.stage),
    urgency: Urgency.parse(row.urgency),
    revision: Number(row.revision),
    templateVersion: Number(row.templateVersion),
    routeVersion: Number(row.routeVersion),
  }
}

/** The document of that id, or `null`: there is none, or it lies in the bin. */
export async function findDocument(db: Kysely<Database>, documentId: string): Promise<StoredDocument | null> {
  const row = await db
    .selectFrom('documents')
    .selectAll()
    .where('id', '=', documentId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : documentFromRow(row)
}

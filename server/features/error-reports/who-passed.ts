import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { StoredDocument } from '#server/features/document-core/index.ts'
import type { TemplateLibrary } from '#server/features/templates/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { PassableStage } from '#shared/error-reports/error-report.ts'
import type { Act } from '#shared/workflow/route.ts'

/** Acts by which somebody lets a text go on. */
const LETTING_PASS: readonly Act[] = ['submit', 'pass', 'sign', 'issue']

const StepOfAct = z.object({ stepId: z.string() })

/** Who let a document pass at a stage, last; `null` when its record names nobody. */
export async function whoPassed(
  { db, templates }: { readonly db: Kysely<Database>; readonly templates: TemplateLibrary },
  document: Pick<StoredDocument, 'id' | 'routeId' | 'routeVersion'>,
  stage: PassableStage,
): Promise<string | null> {
  const { steps } = templates.route(document.routeId, document.routeVersion)
  const stepIds = steps.filter((step) => step.stage === stage).map(({ id }) => id)
  const acts = await db
    .selectFrom('acts')
    .select(['actorId', 'details'])
    .where('documentId', '=', document.id)
    .where('act', 'in', LETTING_PASS)
    .orderBy('seq', 'desc')
    .execute()
  return acts.find(({ details }) => stepIds.includes(StepOfAct.parse(JSON.parse(details)).stepId))?.actorId ?? null
}

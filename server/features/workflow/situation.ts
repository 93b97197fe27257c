import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { type AuthorizedDocument, writersOf } from '#server/features/document-core/index.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Submission } from '#shared/workflow/retract.ts'
import { ACTS, type RouteDefinition } from '#shared/workflow/route.ts'
import { type Run, withoutDeparted } from '#shared/workflow/run.ts'
import { readDetails } from './act-details.ts'

/** Where a document stands on its route, with everything that decides what comes next. */
export interface Situation extends AuthorizedDocument {
  readonly route: RouteDefinition
  readonly run: Run
  /** Who submits while drafting: the creator first. */
  readonly writers: readonly string[]
  readonly submission: Submission
}

/** Reads where a document stands. */
export async function readSituation(
  context: Pick<ServerContext, 'db' | 'templates'>,
  { document, facts }: AuthorizedDocument,
): Promise<Situation> {
  const [run, submission] = await Promise.all([
    presentRun(context.db, document.run),
    readSubmission(context.db, document),
  ])
  const route = context.templates.route(document.routeId, document.routeVersion)
  return { document, facts, route, run, writers: writersOf(document, facts), submission }
}

async function presentRun(db: Kysely<Database>, run: Run): Promise<Run> {
  if (run.returnTo === null) return run
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', run.returnTo.handlers)
    .where('isActive', '=', 1)
    .execute()
  const active = new Set(rows.map((row) => row.id))
  return withoutDeparted(run, (personId) => active.has(personId))
}

const NO_SUBMISSION: Submission = { submittedBy: null, isOpened: true, returnTo: null }

async function readSubmission(
  db: Kysely<Database>,
  document: { readonly id: string; readonly run: Run },
): Promise<Submission> {
  const last = await db
    .selectFrom('acts')
    .select(['act', 'actorId', 'details'])
    .where('documentId', '=', document.id)
    .where('act', 'in', ACTS)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.act !== 'submit') return NO_SUBMISSION

  const opened = await db
    .selectFrom('tasks')
    .select('id')
    .where('documentId', '=', document.id)
    .where('doneAt', 'is', null)
    .where('openedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return { submittedBy: last.actorId, isOpened: opened !== undefined, returnTo: readDetails(last.details).returnTo }
}

import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import type { TemplateLibrary } from '#server/features/templates/index.ts'
import type { Database } from '#server/storage/schema.ts'
import { officeDataOf } from '#shared/proof/office-register.ts'
import type { OfficeData } from '#shared/rules/office-data.ts'
import { readOfficeData, readRevision } from './entry-store.ts'

/** The registers as the rules take them. The same object comes as long as nobody changes them: rules index it once. */
export interface KnownRegisters {
  readonly revision: number
  readonly office: OfficeData
}

/** By the templates of a server, of which every server has its own: nothing is shared between two in one process. */
const known = new WeakMap<TemplateLibrary, KnownRegisters>()

/** The registers of the office, read anew only after a change. */
export async function readRegisters({
  db,
  templates,
}: Pick<ServerContext, 'templates'> & { readonly db: Kysely<Database> }): Promise<KnownRegisters> {
  const before = known.get(templates)
  if (before !== undefined && before.revision === (await readRevision(db))) return before
  const { revision, entries } = await readOfficeData(db)
  const registers = { revision, office: officeDataOf(entries) }
  known.set(templates, registers)
  return registers
}

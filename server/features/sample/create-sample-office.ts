import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { ServerContext } from '#server/context.ts'
import { readPeople } from '#server/features/people/index.ts'
import { loadSample } from '#server/features/templates/index.ts'
import type { Perform } from '#server/http/perform.ts'
import type { Database } from '#server/storage/schema.ts'
import type { Person, SetupState } from '#shared/api/people.ts'
import { POST_ROLES } from '#shared/permissions/posts.ts'
import { sampleInstant } from '#shared/templates/sample-time.ts'
import { beginPaperwork } from './begin-paperwork.ts'
import { createPeople } from './create-people.ts'
import { documentEvents } from './document-events.ts'
import { keepRegisters } from './keep-registers.ts'
import type { PastClock } from './past-clock.ts'

const SAMPLE_FOLDER = join(import.meta.dirname, '../../../templates/sample')

/** Before the first document of the sample. */
const OFFICE_BEGINS = '-60 08:30'

/** After the last line of the register, and before the first document. */
const REGISTER_ENDS = '-21 09:00'

/** A server of the days before: everything that happens in it happens when its clock says. */
export interface PastServer {
  readonly context: ServerContext
  readonly clock: PastClock
  readonly perform: Perform
}

/**
 * Makes the sample office: its people, and its documents by the same operations that people use, so that nothing in it
 * could not have happened. Throws `setup.alreadyDone` when there is an office.
 */
export async function createSampleOffice({ context, clock, perform }: PastServer): Promise<void> {
  const today = clock.now()
  const sample = loadSample(SAMPLE_FOLDER)
  clock.set(sampleInstant(OFFICE_BEGINS, today))
  const ids = await createPeople(context, sample)

  const telling = { context, perform, ids, today }
  await keepRegisters(telling, sample)
  clock.set(sampleInstant(REGISTER_ENDS, today))
  await beginPaperwork(telling, sample)

  const events = sample.documents.flatMap((document) => documentEvents(telling, document))
  // In the order of time across all documents: the record of the office is one chain.
  for (const { at, happen } of events.toSorted((left, right) => left.at.getTime() - right.at.getTime())) {
    clock.set(at)
    await happen()
  }
}

/** Who may sign in to the sample office, as its sign-in page lists them: in the order in which a document meets them. */
export async function sampleAccounts(db: Kysely<Database>): Promise<SetupState['sampleAccounts']> {
  const rank = ({ posts: [first] }: Person) =>
    first === undefined ? POST_ROLES.length : POST_ROLES.indexOf(first.role)
  const people = (await readPeople(db)).filter((person) => person.isActive)
  return people
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ account, name, posts }) => {
      const [first] = posts
      return { account, name, title: first?.title ?? '', unitName: first?.unitName ?? '' }
    })
}

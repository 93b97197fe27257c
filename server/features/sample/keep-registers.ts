import type { Sample } from '#server/features/templates/index.ts'
import { api } from '#shared/api/index.ts'
import type { Telling } from './document-events.ts'
import { holderOf } from './holder-of.ts'

/** The office writes down its people, bodies and passages, so that texts can be checked against them. */
export async function keepRegisters(telling: Telling, sample: Sample): Promise<void> {
  const reviewer = await holderOf('editReviewer', telling, sample)
  for (const entry of sample.registers)
    await telling.perform(reviewer, api.addEntry, { params: { register: entry.register }, body: { entry } })
}

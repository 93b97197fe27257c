import type { Sample } from '#server/features/templates/index.ts'
import { api } from '#shared/api/index.ts'
import { beijingDay, beijingYear } from '#shared/kernel/beijing-time.ts'
import { sampleInstant } from '#shared/templates/sample-time.ts'
import type { Telling } from './document-events.ts'
import { holderOf } from './holder-of.ts'

/**
 * What the office does before its first document: it enters what it had issued before, so that figures have a year to
 * compare with, and sets its own quotas.
 */
export async function beginPaperwork(telling: Telling, sample: Sample): Promise<void> {
  await enterRegister(telling, sample)
  await setQuotas(telling, sample)
}

async function enterRegister(telling: Telling, sample: Sample): Promise<void> {
  const { perform, ids, today } = telling
  const entries = sample.register.map(({ unit, kind, title, at, characters }) => ({
    unitId: ids.unit(unit),
    signedOn: beijingDay(sampleInstant(at, today)),
    ...{ kind, title, characters },
  }))
  await perform(await holderOf('registryClerk', telling, sample), api.enterRegister, { body: { entries } })
}

async function setQuotas(telling: Telling, sample: Sample): Promise<void> {
  const { perform, ids, today } = telling
  const secretary = await holderOf('secretaryGeneral', telling, sample)
  const { version, policy } = await perform(secretary, api.readPaperworkPolicy)
  const quotas = sample.quotas.map(({ unit, ...quota }) => ({
    ...quota,
    holder: { by: 'unit' as const, unitId: ids.unit(unit) },
    fromYear: beijingYear(today),
  }))
  const body = {
    version,
    policy: { ...policy, quotas: [...policy.quotas, ...quotas] },
    reason: quotas[0]?.source ?? '',
  }
  await perform(secretary, api.changePaperworkPolicy, { body })
}
